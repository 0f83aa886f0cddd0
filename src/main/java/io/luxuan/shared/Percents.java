package io.luxuan.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Shares of 1 as people type and read them: 0.6 is 60. */
public final class Percents {
    private static final Pattern SIGN = Pattern.compile("[%％]\\s*$");

    private Percents() {}

    /** Null for null. */
    public static BigDecimal shown(BigDecimal share) {
        return share == null ? null : new BigDecimal(share.movePointRight(2).stripTrailingZeros().toPlainString());
    }

    /** What is no number is shown as it is. */
    public static String shown(String share) {
        return Figures.read(share).map(number -> shown(number).toPlainString()).orElse(share);
    }

    /** The share of a percentage, with or without its sign; what is no number comes back as it was typed. */
    public static String share(String typed) {
        String percent = SIGN.matcher(typed == null ? "" : typed).replaceFirst("");
        return Figures.read(percent).map(number -> number.movePointLeft(2).stripTrailingZeros().toPlainString()).orElse(typed);
    }
}
