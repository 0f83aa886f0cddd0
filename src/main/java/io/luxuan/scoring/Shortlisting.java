package io.luxuan.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Who goes on from the written review to the defence or the site visit. */
public final class Shortlisting {
    private Shortlisting() {}

    /**
     * How many go on, rounded up to a whole number.
     *
     * @param target   the quota's target; null for none: then everyone goes on
     * @param multiple of it
     */
    public static int places(Integer target, BigDecimal multiple) {
        return target == null ? Integer.MAX_VALUE
                : multiple.multiply(BigDecimal.valueOf(target)).setScale(0, RoundingMode.CEILING).intValue();
    }

    /** A rank of 4 among 3 places is out; a shared rank of 3 is in, however many share it. */
    public static List<Ranked> best(List<Ranked> ranked, int places) {
        return ranked.stream().filter(line -> !line.standing().isExcluded() && line.rank() <= places).toList();
    }
}
