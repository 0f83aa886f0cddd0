package io.luxuan.scoring;

import io.luxuan.programme.Scoring.Aggregation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Points to figures in exact decimal arithmetic. Sums, differences and products are exact; each answered figure is rounded
 * once, half up, to {@value #DECIMALS} decimals, and what is compared later is the rounded figure. Points are not negative.
 */
public final class ScoreMath {
    public static final int DECIMALS = 4;
    /** Scores that a trimmed mean needs. */
    public static final int TRIMMED_NEEDS = 5;

    private ScoreMath() {}

    /** How many valid opinions an official score needs: the declared least, and five at least for a trimmed mean. */
    public static int opinionsNeeded(int minimum, Aggregation aggregation) {
        return aggregation == Aggregation.TRIMMED_MEAN ? Math.max(minimum, TRIMMED_NEEDS) : minimum;
    }

    /** @throws IllegalArgumentException for no scores, or for fewer than five under a trimmed mean */
    public static BigDecimal aggregate(Collection<BigDecimal> totals, Aggregation aggregation) {
        return aggregation == Aggregation.TRIMMED_MEAN ? trimmedMean(totals) : mean(totals);
    }

    /** The sum divided by the number, rounded. */
    public static BigDecimal mean(Collection<BigDecimal> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a mean needs a score");
        }
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(points.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The mean without one highest and one lowest, however many others equal them. */
    public static BigDecimal trimmedMean(Collection<BigDecimal> points) {
        if (points.size() < TRIMMED_NEEDS) {
            throw new IllegalArgumentException("a trimmed mean needs five scores");
        }
        List<BigDecimal> sorted = points.stream().sorted().toList();
        return mean(sorted.subList(1, sorted.size() - 1));
    }

    /** Highest minus lowest, rounded. */
    public static BigDecimal spread(Collection<BigDecimal> points) {
        BigDecimal highest = points.stream().max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal lowest = points.stream().min(Comparator.naturalOrder()).orElseThrow();
        return highest.subtract(lowest).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * The final score of a two-stage review, rounded.
     *
     * @param written the written score as it was published, already rounded
     * @param weight  share of the second score, 0 to 1
     */
    public static BigDecimal combine(BigDecimal written, BigDecimal second, BigDecimal weight) {
        return written.multiply(BigDecimal.ONE.subtract(weight)).add(second.multiply(weight))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
