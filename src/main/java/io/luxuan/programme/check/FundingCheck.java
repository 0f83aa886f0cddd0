package io.luxuan.programme.check;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Cap;
import io.luxuan.programme.money.Funding.CapMeasure;
import io.luxuan.programme.money.Funding.CapOver;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.GradeBy;
import io.luxuan.programme.money.Funding.Tier;
import io.luxuan.programme.money.OpenNumber;
import java.math.BigDecimal;
import java.util.List;

/** Amounts that can be computed, and caps that mean something. */
public final class FundingCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Faults faults;
    private final List<OpenNumber> open;

    public FundingCheck(Faults faults) {
        this(faults, List.of());
    }

    /** @param open what each round sets, among it perhaps the marks of levels */
    FundingCheck(Faults faults, List<OpenNumber> open) {
        this.faults = faults;
        this.open = open;
    }

    public void check(Funding funding) {
        if (faults.missing(funding, "funding") || faults.missing(funding.type(), "funding.type")) {
            return;
        }
        award(funding);
        computed(funding);
        share(funding);
        tiers(funding);
        bonus(funding);
        caps(funding);
        faults.unless(funding.firstPayment() == null || isShare(funding.firstPayment()), "funding.firstPayment", "range", 0, 1);
    }

    private void award(Funding funding) {
        boolean needsCap = funding.type() == FundingType.FLAT || funding.type() == FundingType.CAPPED;
        boolean mayCap = needsCap || funding.type() == FundingType.SHARE || funding.type() == FundingType.COMPUTED;
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

    private void computed(Funding funding) {
        exactly(funding.type() == FundingType.COMPUTED, funding.amount() != null, "funding.amount", funding.type());
        faults.unless(funding.steps().isEmpty() || funding.amount() != null, "funding.steps", "needless-for", funding.type());
    }

    /** Everybody who may give a level may ask for none: the question of the form is a wish. */
    private void tiers(Funding funding) {
        boolean tiered = funding.type() == FundingType.TIERS;
        boolean levels = tiered || funding.gradeBy() != null;
        exactly(levels, !funding.tiers().isEmpty(), "funding.tiers", funding.type());
        exactly(levels, funding.gradeBy() != null, "funding.gradeBy", funding.type());
        faults.unless(levels || funding.tierQuestion() == null, "funding.tierQuestion", "needless-for", funding.type());
        faults.distinct(funding.tiers().stream().map(Tier::name).toList(), "funding.tiers");
        for (int at = 0; at < funding.tiers().size(); at++) {
            needsPositive(funding.tiers().get(at).cap(), "funding.tiers." + at + ".cap");
            mark(funding, at);
        }
    }

    private void mark(Funding funding, int at) {
        String place = "funding.tiers." + at + ".mark";
        BigDecimal mark = funding.tiers().get(at).mark();
        boolean byScore = funding.gradeBy() == GradeBy.SCORE;
        faults.unless(byScore || mark == null, place, "needless-for", funding.gradeBy());
        boolean setLater = mark == null && open.stream().anyMatch(number -> number.isMarkOf(funding.tiers().get(at).name()));
        if (byScore && !setLater && !faults.missing(mark, place)) {
            faults.unless(mark.signum() > 0 && mark.compareTo(HUNDRED) <= 0, place, "range", 0, 100);
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
        faults.distinct(caps.stream().map(cap -> cap.countedBy() + "/" + cap.countedOver() + "/" + cap.counted()).toList(), "funding.caps");
        for (int at = 0; at < caps.size(); at++) {
            cap(caps.get(at), "funding.caps." + at);
        }
        faults.unless(caps.isEmpty() || funding.statesAmounts(), "funding.caps", "needless-for", funding.type());
    }

    /** A single award's greatest sum is {@code funding.cap}; caps are over years. */
    private void cap(Cap cap, String at) {
        faults.missing(cap.countedBy(), at + ".by");
        faults.missing(cap.counted(), at + ".measure");
        needsPositive(cap.limit(), at + ".limit");
        if (!faults.missing(cap.countedOver(), at + ".over")) {
            faults.unless(cap.countedOver() != CapOver.AWARD, at + ".over", "no-choice", cap.countedOver(), "YEAR、LIFETIME");
        }
        boolean whole = cap.counted() != CapMeasure.COUNT || cap.limit() == null || cap.limit().stripTrailingZeros().scale() <= 0;
        faults.unless(whole, at + ".limit", "no-integer", cap.limit());
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
