package io.luxuan.statistics.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** How long things took, in whole working days: half of them no longer than the median, nine in ten no longer than the ninth tenth. */
final class Spread {
    private static final int TENTHS = 10;
    private static final int HALF = 5;
    private static final int NINE = 9;

    private final TreeMap<Integer, Long> manyByDays = new TreeMap<>();
    private long many;

    void add(int days, long more) {
        manyByDays.merge(days, more, Long::sum);
        many += more;
    }

    BigDecimal median() {
        return tenth(HALF);
    }

    BigDecimal ninth() {
        return tenth(NINE);
    }

    BigDecimal longest() {
        return many == 0 ? null : BigDecimal.valueOf(manyByDays.lastKey());
    }

    BigDecimal many() {
        return BigDecimal.valueOf(many);
    }

    /** By nearest rank: something that took so long is among them. */
    private BigDecimal tenth(int tenth) {
        long rank = (many * tenth + TENTHS - 1) / TENTHS;
        long passed = 0;
        for (Map.Entry<Integer, Long> step : manyByDays.entrySet()) {
            passed += step.getValue();
            if (passed >= rank) {
                return BigDecimal.valueOf(step.getKey());
            }
        }
        return null;
    }
}
