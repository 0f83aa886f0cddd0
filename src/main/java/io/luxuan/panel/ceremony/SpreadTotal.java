package io.luxuan.panel.ceremony;

import io.luxuan.programme.Rubric;
import io.luxuan.programme.Rubric.Criterion;
import io.luxuan.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A total without its parts, over the criteria in proportion to their maxima: the parts add up to it exactly. */
public final class SpreadTotal {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SpreadTotal() {}

    public static Map<String, BigDecimal> over(Rubric rubric, BigDecimal total) {
        if (total.signum() < 0 || total.compareTo(HUNDRED) > 0) {
            throw new Refusal("card.total-out-of-range", total);
        }
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        List<Criterion> criteria = rubric.criteria();
        BigDecimal left = total;
        for (Criterion criterion : criteria.subList(0, criteria.size() - 1)) {
            BigDecimal part = total.multiply(BigDecimal.valueOf(criterion.max())).divide(HUNDRED, 4, RoundingMode.HALF_UP);
            points.put(criterion.key(), part);
            left = left.subtract(part);
        }
        points.put(criteria.get(criteria.size() - 1).key(), left);
        return points;
    }
}
