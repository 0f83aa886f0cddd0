package io.luxuan.target.page;

import io.luxuan.target.plan.Target;
import io.luxuan.target.plan.Target.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a target is.
 *
 * @param reached  in the target's unit; null where nobody has entered anything yet
 * @param underWay what will be reached when all that runs succeeds; null likewise
 * @param gap      what neither is: 目标 − 已达到 − 推进中, never below zero; null where the target is the whole province's and only
 *                 a city is looked at
 */
record Progress(Target target, BigDecimal reached, BigDecimal underWay, BigDecimal gap) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    static Progress of(Target target, Tally.Sum sum, boolean narrow) {
        BigDecimal done = sum == null ? BigDecimal.ZERO : sum.reached().add(sum.underWay());
        BigDecimal gap = narrow ? null : target.number().subtract(done).max(BigDecimal.ZERO);
        return new Progress(target, sum == null ? null : sum.reached(), sum == null ? null : sum.underWay(), gap);
    }

    public boolean isMet() {
        return reached != null && reached.compareTo(target.number()) >= 0;
    }

    public boolean isYesOrNo() {
        return target.measure() == Measure.DONE;
    }

    /** Of 100, at most 100. */
    public BigDecimal reachedShare() {
        return share(reached);
    }

    /** Of 100, no more than what is left beside what is reached. */
    public BigDecimal underWayShare() {
        return share(underWay).min(HUNDRED.subtract(reachedShare()));
    }

    public BigDecimal gapShare() {
        return HUNDRED.subtract(reachedShare()).subtract(underWayShare());
    }

    private BigDecimal share(BigDecimal part) {
        return part == null ? BigDecimal.ZERO
                : part.multiply(HUNDRED).divide(target.number(), 1, RoundingMode.DOWN).min(HUNDRED);
    }
}
