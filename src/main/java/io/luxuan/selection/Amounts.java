package io.luxuan.selection;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.CapScope;
import io.luxuan.programme.money.Funding.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much an award is, in 万元. What does not come out even is cut off at 0.01, so that no cap is ever exceeded. */
public final class Amounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    static BigDecimal cutOff(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.DOWN);
    }

    /** What the award's own rule gives, before caps of the enterprise and the fund. */
    public static Amount of(Funding funding, Claim claim, boolean national) {
        return switch (funding.type()) {
            case NOT_STATED -> Amount.NOT_STATED;
            case FLAT -> Amount.of(funding.cap(), Reason.of("decision.amount-flat", funding.cap()));
            case CAPPED -> capped(claim, cap(funding, national));
            case SHARE -> share(funding, claim, cap(funding, national));
            case TIERS -> tier(funding, claim).map(tier -> tiered(claim, tier)).orElse(Amount.NOT_STATED);
        };
    }

    /** Paid once, after acceptance, for the one grade that earns it; 0 for every other grade. */
    public static BigDecimal bonus(Funding funding, String grade) {
        boolean earned = funding.bonus() != null && funding.bonus().grade().equals(grade);
        return earned ? cutOff(funding.bonus().cap()) : BigDecimal.ZERO;
    }

    static Optional<Tier> tier(Funding funding, Claim claim) {
        return funding.tiers().stream().filter(tier -> tier.name().equals(claim.tier())).findFirst();
    }

    /** What a cap still leaves to an organisation; null when this scope has none. Never below 0. */
    static BigDecimal room(CapScope scope, String organisationId, Terms terms, Selection list) {
        BigDecimal limit = terms.funding().limit(scope);
        return limit == null ? null : limit.subtract(spent(scope, organisationId, terms, list)).max(BigDecimal.ZERO);
    }

    static BigDecimal spent(CapScope scope, String organisationId, Terms terms, Selection list) {
        BigDecimal before = scope == CapScope.ENTERPRISE_YEAR
                ? terms.earlier().yearOf(organisationId) : terms.earlier().lifetimeOf(organisationId);
        return before.add(list.committedTo(organisationId));
    }

    /** 每企业每年、每企业累计: what an enterprise has already is taken off. */
    static Amount within(Amount amount, String organisationId, Terms terms, Selection list) {
        Amount least = amount;
        for (CapScope scope : ListRules.ENTERPRISE_CAPS) {
            BigDecimal room = room(scope, organisationId, terms, list);
            if (room != null && least.isStated() && least.sum().compareTo(room) > 0) {
                least = least.reducedTo(room, Reason.of(ListRules.capCode("decision.amount", scope),
                        terms.funding().limit(scope), spent(scope, organisationId, terms, list), room));
            }
        }
        return least;
    }

    /** 按比例核减: every amount is cut by available ÷ total. */
    static Amount inProportion(Amount amount, BigDecimal available, BigDecimal total) {
        BigDecimal cut = amount.sum().multiply(available).divide(total, 2, RoundingMode.DOWN);
        return amount.reducedTo(cut, Reason.of("decision.amount-pro-rata", total, available, cut));
    }

    private static BigDecimal cap(Funding funding, boolean national) {
        return national && funding.nationalCap() != null ? funding.nationalCap() : funding.cap();
    }

    /** What was not asked for in figures is taken at the cap (最高). */
    private static Amount capped(Claim claim, BigDecimal cap) {
        return claim.requested() == null
                ? Amount.of(cap, Reason.of("decision.amount-cap", cap))
                : Amount.of(claim.requested().min(cap), Reason.of("decision.amount-requested", claim.requested(), cap));
    }

    private static Amount share(Funding funding, Claim claim, BigDecimal cap) {
        if (claim.base() == null) {
            return Amount.NOT_STATED;
        }
        BigDecimal part = cutOff(claim.base().multiply(funding.share()));
        BigDecimal percent = funding.share().multiply(HUNDRED);
        Amount amount = Amount.of(part, Reason.of("decision.amount-share", claim.base(), percent, part));
        if (claim.requested() != null && claim.requested().compareTo(part) < 0) {
            amount = amount.reducedTo(claim.requested(), Reason.of("decision.amount-asked", claim.requested()));
        }
        boolean over = cap != null && amount.sum().compareTo(cap) > 0;
        return over ? amount.reducedTo(cap, Reason.of("decision.amount-cap", cap)) : amount;
    }

    private static Amount tiered(Claim claim, Tier tier) {
        BigDecimal sum = claim.requested() == null ? tier.cap() : claim.requested().min(tier.cap());
        return Amount.of(sum, Reason.of("decision.amount-tier", tier.name(), tier.cap()));
    }
}
