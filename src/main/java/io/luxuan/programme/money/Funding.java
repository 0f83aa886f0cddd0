package io.luxuan.programme.money;

import io.luxuan.programme.InPercent;
import io.luxuan.shared.Later;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
 * @param amount       for COMPUTED: an expression (docs/selection.md) that yields 万元; null elsewhere
 * @param steps        for COMPUTED: figures on the way, each of which later ones and the amount may name
 * @param gradeBy      for TIERS: who gives the level; null in versions of before, where the application named it
 */
public record Funding(
        FundingType type, BigDecimal cap, BigDecimal nationalCap, @InPercent BigDecimal firstPayment, @InPercent BigDecimal share,
        String baseQuestion, List<Tier> tiers, String tierQuestion, Bonus bonus, List<Cap> caps, String fund,
        String amount, @Later List<Step> steps, GradeBy gradeBy) {
    public enum FundingType { NOT_STATED, FLAT, CAPPED, SHARE, TIERS, COMPUTED }

    /** Never the applicant: by the mark that the experts gave, by the meeting, or by whoever verifies the certificate. */
    public enum GradeBy { SCORE, MEETING, CERTIFICATE }

    /** How versions of before said by and over. */
    public enum CapScope {
        ENTERPRISE_YEAR(CapBy.ORGANISATION, CapOver.YEAR),
        ENTERPRISE_LIFETIME(CapBy.ORGANISATION, CapOver.LIFETIME),
        FUND_YEAR(CapBy.FUND, CapOver.YEAR);

        private final CapBy by;
        private final CapOver over;

        CapScope(CapBy by, CapOver over) {
            this.by = by;
            this.over = over;
        }
    }

    /** Whose awards are counted together. PROJECT is what is paid for, such as one platform, whoever claims it. */
    public enum CapBy { ORGANISATION, PERSON, PROJECT, FUND }

    public enum CapOver { AWARD, YEAR, LIFETIME }

    /** MONEY in 万元, or the number of awards: 一次性 is a COUNT of 1 over LIFETIME. */
    public enum CapMeasure { MONEY, COUNT }

    /**
     * @param name as the form offers it (国家级, 卓越领军级)
     * @param cap  greatest award of this level
     * @param mark where SCORE gives it: least mark of 100
     */
    public record Tier(String name, BigDecimal cap, BigDecimal mark) {
        public Tier(String name, BigDecimal cap) {
            this(name, cap, null);
        }
    }

    /** @param key name for later expressions; @param label for people; @param value expression that yields a number */
    public record Step(String key, String label, String value) {}

    /** @param grade acceptance grade that earns it; @param cap greatest bonus */
    public record Bonus(String grade, BigDecimal cap) {}

    /** @param limit above 0; a whole number for COUNT; @param scope only in versions of before, instead of the first three */
    public record Cap(CapBy by, CapOver over, CapMeasure measure, BigDecimal limit, CapScope scope) {
        public Cap(CapBy by, CapOver over, CapMeasure measure, BigDecimal limit) {
            this(by, over, measure, limit, null);
        }

        public CapBy countedBy() {
            return scope == null ? by : scope.by;
        }

        public CapOver countedOver() {
            return scope == null ? over : scope.over;
        }

        public CapMeasure counted() {
            return scope == null ? measure : CapMeasure.MONEY;
        }

        boolean is(CapBy whose, CapOver when, CapMeasure what) {
            return countedBy() == whose && countedOver() == when && counted() == what;
        }
    }

    public Funding {
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
        caps = caps == null ? List.of() : List.copyOf(caps);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    public Funding(FundingType type, BigDecimal cap, BigDecimal nationalCap, BigDecimal firstPayment) {
        this(type, cap, nationalCap, firstPayment, null, null, List.of(), null, null, List.of(), null, null, List.of(), null);
    }

    public boolean statesAmounts() {
        return type != FundingType.NOT_STATED;
    }

    /** The best level that a mark reaches; null below all of them. @param mark of 100; null before there is one */
    public String levelOf(BigDecimal mark) {
        return mark == null ? null : tiers.stream().filter(tier -> tier.mark() != null && mark.compareTo(tier.mark()) >= 0)
                .max(Comparator.comparing(Tier::mark)).map(Tier::name).orElse(null);
    }

    /** The fund's key: its own, or the programme's id. */
    public String fundOf(String programmeId) {
        return fund == null ? programmeId : fund;
    }

    /** Null when there is no such cap; in 万元 or in awards. */
    public BigDecimal limit(CapBy by, CapOver over, CapMeasure measure) {
        return caps.stream().filter(cap -> cap.is(by, over, measure)).map(Cap::limit).min(BigDecimal::compareTo).orElse(null);
    }

    /** The same, with figures that stand before all of its own steps. */
    public Funding after(List<Step> given) {
        List<Step> all = Stream.concat(given.stream(), steps.stream()).toList();
        return new Funding(type, cap, nationalCap, firstPayment, share, baseQuestion, tiers, tierQuestion, bonus, caps, fund, amount,
                all, gradeBy);
    }

    /** The same with the share that is paid at the start. @param share 0 to 1 */
    public Funding paying(BigDecimal share) {
        return new Funding(type, cap, nationalCap, share, this.share, baseQuestion, tiers, tierQuestion, bonus, caps, fund, amount, steps, gradeBy);
    }

    /** The same, of which a round says the most that an award may be. @param most in 万元 */
    public Funding upTo(BigDecimal most) {
        return new Funding(FundingType.CAPPED, most, nationalCap, firstPayment, share, baseQuestion, tiers, tierQuestion, bonus, caps, fund, amount,
                steps, gradeBy);
    }

    /** The same with these levels. */
    public Funding inTiers(List<Tier> others) {
        return new Funding(type, cap, nationalCap, firstPayment, share, baseQuestion, others, tierQuestion, bonus, caps, fund, amount, steps,
                gradeBy);
    }

    /** The same, with what its fund has in the round's year. @param budget in 万元; null for no limit */
    public Funding within(BigDecimal budget) {
        if (budget == null) {
            return this;
        }
        List<Cap> more = new ArrayList<>(caps);
        more.add(new Cap(CapBy.FUND, CapOver.YEAR, CapMeasure.MONEY, budget));
        return new Funding(type, cap, nationalCap, firstPayment, share, baseQuestion, tiers, tierQuestion, bonus, more, fund, amount,
                steps, gradeBy);
    }
}
