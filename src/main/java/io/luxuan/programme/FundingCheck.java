package io.luxuan.programme;

import io.luxuan.programme.Funding.Cap;
import io.luxuan.programme.Funding.FundingType;
import io.luxuan.programme.Funding.Tier;
import java.math.BigDecimal;
import java.util.List;

/** Amounts that can be computed, and caps that mean something. */
final class FundingCheck {
    private final Faults faults;

    FundingCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Funding funding) {
        if (faults.missing(funding, "funding") || faults.missing(funding.type(), "funding.type")) {
            return;
        }
        award(funding);
        share(funding);
        tiers(funding);
        bonus(funding);
        caps(funding);
        faults.unless(funding.firstPayment() == null || isShare(funding.firstPayment()), "funding.firstPayment", "must be from 0 to 1");
    }

    private void award(Funding funding) {
        boolean needsCap = funding.type() == FundingType.FLAT || funding.type() == FundingType.CAPPED;
        boolean mayCap = needsCap || funding.type() == FundingType.SHARE;
        faults.unless(!needsCap || funding.cap() != null, "funding.cap", "must be given exactly where amounts are stated");
        faults.unless(mayCap || funding.cap() == null, "funding.cap", "must be given exactly where amounts are stated");
        faults.unless(isPositiveOrNone(funding.cap()), "funding.cap", "must be positive");
        faults.unless(funding.nationalCap() == null || funding.cap() != null && funding.nationalCap().compareTo(funding.cap()) > 0,
                "funding.nationalCap", "must be above funding.cap");
    }

    private void share(Funding funding) {
        boolean shares = funding.type() == FundingType.SHARE;
        faults.unless(shares == (funding.share() != null), "funding.share", "belongs to SHARE, and only there");
        faults.unless(shares == (funding.baseQuestion() != null), "funding.baseQuestion", "belongs to SHARE, and only there");
        faults.unless(isPositiveOrNone(funding.share()), "funding.share", "must be positive");
    }

    private void tiers(Funding funding) {
        boolean tiered = funding.type() == FundingType.TIERS;
        faults.unless(tiered != funding.tiers().isEmpty(), "funding.tiers", "belong to TIERS, and only there");
        faults.unless(tiered == (funding.tierQuestion() != null), "funding.tierQuestion", "belongs to TIERS, and only there");
        faults.distinct(funding.tiers().stream().map(Tier::name).toList(), "funding.tiers");
        funding.tiers().forEach(tier -> faults.unless(tier.cap() != null && tier.cap().signum() > 0,
                "funding.tiers." + tier.name(), "needs a positive cap"));
    }

    private void bonus(Funding funding) {
        if (funding.bonus() != null) {
            faults.missing(funding.bonus().grade(), "funding.bonus.grade");
            faults.unless(funding.bonus().cap() != null && funding.bonus().cap().signum() > 0, "funding.bonus.cap", "must be positive");
        }
    }

    private void caps(Funding funding) {
        List<Cap> caps = funding.caps();
        faults.distinct(caps.stream().map(cap -> String.valueOf(cap.scope())).toList(), "funding.caps");
        caps.forEach(cap -> faults.unless(cap.scope() != null && cap.limit() != null && cap.limit().signum() > 0,
                "funding.caps", "need a scope and a positive limit"));
        faults.unless(caps.isEmpty() || funding.statesAmounts(), "funding.caps", "need a stated amount");
    }

    private static boolean isPositiveOrNone(BigDecimal number) {
        return number == null || number.signum() > 0;
    }

    static boolean isShare(BigDecimal share) {
        return share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }
}
