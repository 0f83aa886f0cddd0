package io.luxuan.programme.money;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much an award is. All money in 万元; what a computation yields is cut off, never rounded up, at 0.01 万元.
 *
 * @param cap          greatest award (最高); for FLAT the award itself; null when the policy states no amount
 * @param nationalCap  higher cap for a nationally recognised one (P11); null when there is none
 * @param firstPayment share paid at the start, 0 to 1; the rest is paid after acceptance; null where there is no project
 * @param share        for SHARE: part of the base that is paid, above 0 to 1, or 万元 for each unit where the base counts
 *                     units (P25a); null elsewhere
 * @param baseQuestion for SHARE: key of the form's question that states the base
 * @param tiers        for TIERS: the levels with the cap of each; empty elsewhere
 * @param tierQuestion for TIERS: key of the form's CHOICE whose options are the tiers' names
 * @param bonus        more after acceptance, once, for one grade (Q3, Q8); null when there is none
 * @param caps         what an enterprise or the whole fund may get beyond a single award; empty for none
 * @param fund         programmes of one fund share its caps; null when the programme is a fund of its own
 */
public record Funding(
        FundingType type, BigDecimal cap, BigDecimal nationalCap, BigDecimal firstPayment, BigDecimal share,
        String baseQuestion, List<Tier> tiers, String tierQuestion, Bonus bonus, List<Cap> caps, String fund) {
    public enum FundingType { NOT_STATED, FLAT, CAPPED, SHARE, TIERS }

    /** What a cap counts: an enterprise's awards of one year, of all years, or all awards of a fund in one year. */
    public enum CapScope { ENTERPRISE_YEAR, ENTERPRISE_LIFETIME, FUND_YEAR }

    /** @param name as the form offers it (国家级, 卓越领军级); @param cap greatest award of this level */
    public record Tier(String name, BigDecimal cap) {}

    /** @param grade acceptance grade that earns it; @param cap greatest bonus */
    public record Bonus(String grade, BigDecimal cap) {}

    public record Cap(CapScope scope, BigDecimal limit) {}

    public Funding {
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
        caps = caps == null ? List.of() : List.copyOf(caps);
    }

    public Funding(FundingType type, BigDecimal cap, BigDecimal nationalCap, BigDecimal firstPayment) {
        this(type, cap, nationalCap, firstPayment, null, null, List.of(), null, null, List.of(), null);
    }

    public boolean statesAmounts() {
        return type != FundingType.NOT_STATED;
    }

    /** The fund's key: its own, or the programme's id. */
    public String fundOf(String programmeId) {
        return fund == null ? programmeId : fund;
    }

    /** Null when this scope has no cap. */
    public BigDecimal limit(CapScope scope) {
        return caps.stream().filter(cap -> cap.scope() == scope).map(Cap::limit).findFirst().orElse(null);
    }
}
