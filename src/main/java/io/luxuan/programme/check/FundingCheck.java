package io.luxuan.programme.check;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Cap;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.Tier;
import java.math.BigDecimal;
import java.util.List;

/** Amounts that can be computed, and caps that mean something. */
public final class FundingCheck {
    private final Faults faults;

    public FundingCheck(Faults faults) {
        this.faults = faults;
    }

    public void check(Funding funding) {
        if (faults.missing(funding, "funding") || faults.missing(funding.type(), "funding.type")) {
            return;
        }
        award(funding);
        share(funding);
        tiers(funding);
        bonus(funding);
        caps(funding);
        faults.unless(funding.firstPayment() == null || isShare(funding.firstPayment()), "funding.firstPayment", "range", 0, 1);
    }

    private void award(Funding funding) {
        boolean needsCap = funding.type() == FundingType.FLAT || funding.type() == FundingType.CAPPED;
        boolean mayCap = needsCap || funding.type() == FundingType.SHARE;
        faults.unless(!needsCap || funding.cap() != null, "funding.cap", "needed-for", funding.type());
        faults.unless(mayCap || funding.cap() == null, "funding.cap", "needless-for", funding.type());
        positive(funding.cap(), "funding.cap");
        boolean higher = funding.nationalCap() == null
                || funding.cap() != null && funding.nationalCap().compareTo(funding.cap()) > 0;
        faults.unless(higher, "funding.nationalCap", "above", "funding.cap");
    }

    private void share(Funding funding) {
        boolean shares = funding.type() == FundingType.SHARE;
        exactly(shares, funding.share() != null, "funding.share", funding.type());
        exactly(shares, funding.baseQuestion() != null, "funding.baseQuestion", funding.type());
        positive(funding.share(), "funding.share");
    }

    private void tiers(Funding funding) {
        boolean tiered = funding.type() == FundingType.TIERS;
        exactly(tiered, !funding.tiers().isEmpty(), "funding.tiers", funding.type());
        exactly(tiered, funding.tierQuestion() != null, "funding.tierQuestion", funding.type());
        faults.distinct(funding.tiers().stream().map(Tier::name).toList(), "funding.tiers");
        for (int at = 0; at < funding.tiers().size(); at++) {
            needsPositive(funding.tiers().get(at).cap(), "funding.tiers." + at + ".cap");
        }
    }

    private void exactly(boolean needed, boolean given, String place, FundingType type) {
        faults.unless(given || !needed, place, "needed-for", type);
        faults.unless(!given || needed, place, "needless-for", type);
    }

    private void bonus(Funding funding) {
        if (funding.bonus() != null) {
            faults.missing(funding.bonus().grade(), "funding.bonus.grade");
            needsPositive(funding.bonus().cap(), "funding.bonus.cap");
        }
    }

    private void caps(Funding funding) {
        List<Cap> caps = funding.caps();
        faults.distinct(caps.stream().map(cap -> String.valueOf(cap.scope())).toList(), "funding.caps");
        for (int at = 0; at < caps.size(); at++) {
            faults.missing(caps.get(at).scope(), "funding.caps." + at + ".scope");
            needsPositive(caps.get(at).limit(), "funding.caps." + at + ".limit");
        }
        faults.unless(caps.isEmpty() || funding.statesAmounts(), "funding.caps", "needless-for", funding.type());
    }

    private void needsPositive(BigDecimal number, String place) {
        if (!faults.missing(number, place)) {
            positive(number, place);
        }
    }

    private void positive(BigDecimal number, String place) {
        faults.unless(number == null || number.signum() > 0, place, "positive");
    }

    static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }
}
