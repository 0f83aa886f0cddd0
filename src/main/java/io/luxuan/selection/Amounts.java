package io.luxuan.selection;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.CapBy;
import io.luxuan.programme.money.Funding.CapMeasure;
import io.luxuan.programme.money.Funding.CapOver;
import io.luxuan.programme.money.Funding.Tier;
import io.luxuan.selection.Claim.Decided;
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
            case COMPUTED -> within(Computed.amount(funding, claim, national), claim, cap(funding, national));
        };
    }

    /** 一事一议: what the meeting set, never above what the rules give; where these state nothing, the meeting's sum. */
    static Amount decided(Amount own, Decided decided) {
        if (decided == null) {
            return own;
        }
        BigDecimal sum = own.isStated() ? decided.sum().min(own.sum()) : decided.sum();
        return own.reducedTo(sum, Reason.of("decision.amount-meeting", sum, decided.reason()));
    }

    /** Paid once, after acceptance, for the one grade that earns it; 0 for every other grade. */
    public static BigDecimal bonus(Funding funding, String grade) {
        boolean earned = funding.bonus() != null && funding.bonus().grade().equals(grade);
        return earned ? cutOff(funding.bonus().cap()) : BigDecimal.ZERO;
    }

    /** The level that was given; only in versions of before the one that was applied for. */
    static Optional<Tier> tier(Funding funding, Claim claim) {
        String level = funding.gradeBy() == null ? claim.tier() : claim.grade();
        return funding.tiers().stream().filter(tier -> tier.name().equals(level)).findFirst();
    }

    /** What a cap still leaves to an organisation; null when this scope has none. Never below 0. */
    static BigDecimal room(CapOver over, String organisationId, Terms terms, Selection list) {
        BigDecimal limit = limit(over, terms);
        return limit == null ? null : limit.subtract(spent(over, organisationId, terms, list)).max(BigDecimal.ZERO);
    }

    static BigDecimal limit(CapOver over, Terms terms) {
        return terms.funding().limit(CapBy.ORGANISATION, over, CapMeasure.MONEY);
    }

    static BigDecimal spent(CapOver over, String organisationId, Terms terms, Selection list) {
        BigDecimal before = over == CapOver.YEAR
                ? terms.earlier().yearOf(organisationId) : terms.earlier().lifetimeOf(organisationId);
        return before.add(list.committedTo(organisationId));
    }

    /** 每企业每年、每企业累计: what an enterprise has already is taken off. */
    static Amount within(Amount amount, String organisationId, Terms terms, Selection list) {
        Amount least = amount;
        for (CapOver over : ListRules.ENTERPRISE_CAPS) {
            BigDecimal room = room(over, organisationId, terms, list);
            if (room != null && least.isStated() && least.sum().compareTo(room) > 0) {
                least = least.reducedTo(room, Reason.of(ListRules.capCode("decision.amount", over),
                        limit(over, terms), spent(over, organisationId, terms, list), room));
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
        return within(Amount.of(part, Reason.of("decision.amount-share", claim.base(), percent, part)), claim, cap);
    }

    /** Neither more than was asked for nor more than the cap. @param cap null for none */
    private static Amount within(Amount amount, Claim claim, BigDecimal cap) {
        Amount least = amount;
        if (least.isStated() && claim.requested() != null && claim.requested().compareTo(least.sum()) < 0) {
            least = least.reducedTo(claim.requested(), Reason.of("decision.amount-asked", claim.requested()));
        }
        boolean over = least.isStated() && cap != null && least.sum().compareTo(cap) > 0;
        return over ? least.reducedTo(cap, Reason.of("decision.amount-cap", cap)) : least;
    }

    private static Amount tiered(Claim claim, Tier tier) {
        BigDecimal sum = claim.requested() == null ? tier.cap() : claim.requested().min(tier.cap());
        return Amount.of(sum, Reason.of("decision.amount-tier", tier.name(), tier.cap()));
    }
}
