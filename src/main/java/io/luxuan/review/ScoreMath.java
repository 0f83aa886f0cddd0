package io.luxuan.review;

import io.luxuan.programme.Scoring.Aggregation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** From signed scores to one figure: exact decimals, the result rounded half up to four. */
final class ScoreMath {
    static final int DECIMALS = 4;
    static final int TRIMMED_NEEDS = 5;

    private ScoreMath() {}

    /** How many opinions a panel must have for its score to be official. */
    static int opinionsNeeded(int minimum, Aggregation aggregation) {
        return aggregation == Aggregation.TRIMMED_MEAN ? Math.max(minimum, TRIMMED_NEEDS) : minimum;
    }

    static BigDecimal aggregate(Collection<BigDecimal> totals, Aggregation aggregation) {
        return aggregation == Aggregation.TRIMMED_MEAN ? trimmedMean(totals) : mean(totals);
    }

    static BigDecimal mean(Collection<BigDecimal> points) {
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(points.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Without one highest and one lowest. */
    static BigDecimal trimmedMean(Collection<BigDecimal> points) {
        if (points.size() < TRIMMED_NEEDS) {
            throw new IllegalArgumentException("a trimmed mean needs five scores");
        }
        List<BigDecimal> sorted = points.stream().sorted().toList();
        return mean(sorted.subList(1, sorted.size() - 1));
    }

    /** Highest minus lowest. */
    static BigDecimal spread(Collection<BigDecimal> points) {
        BigDecimal highest = points.stream().max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal lowest = points.stream().min(Comparator.naturalOrder()).orElseThrow();
        return highest.subtract(lowest).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** @param weight share of the second score, 0 to 1 */
    static BigDecimal combine(BigDecimal written, BigDecimal second, BigDecimal weight) {
        return written.multiply(BigDecimal.ONE.subtract(weight)).add(second.multiply(weight))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
