package io.luxuan.programme.money;

import io.luxuan.shared.Percents;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A figure that the policy leaves open (按规定, 一定比例): each round sets it before it opens. Amounts are reckoned with it, or it
 * stands for what {@code sets} names.
 *
 * @param key     name under which the programme's expressions call it
 * @param label   what it is, with its unit: 补助比例（0至1）, 每项定额（万元）, 入选分数线（分）
 * @param least   smallest value; null for above 0
 * @param most    greatest value, such as the policy's cap; null for none, or the greatest that {@code sets} allows
 * @param hint    null for none
 * @param sets    what it stands for; null where expressions call it
 * @param tier    name of the level whose mark it is, for marks; null for none
 * @param offered what a new round proposes; null where nothing is proposed. Never a figure of the policy
 */
public record OpenNumber(
        String key, String label, BigDecimal least, BigDecimal most, String hint, Sets sets, String tier, BigDecimal offered) {
    private static final String OF_ONE = "（0至1）";
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final String PERCENT = "（%）";

    /** Marks are in points of 100, the first payment is a share of 1, the certificate's deadline in whole months. */
    public enum Sets {
        /** Below it nothing is selected or recognised; with a tier it is the least mark of that level too. */
        PASS_MARK(100),
        /** Least mark of a level. */
        TIER_MARK(100),
        /** From it on a recognition brings an award too; below it the title alone. */
        AWARD_MARK(100),
        FIRST_PAYMENT(1),
        /** Months from the award in which a winner shows its certificate. */
        CERTIFICATE_MONTHS(60),
        /** Most of an award, in 万元, where the policy states none: a round may leave it to its meeting and set nothing. */
        AMOUNT(100_000),
        /** A day that rules of eligibility call {@code round.<key>}, kept as the number yyyyMMdd: 新认定 from when, until when. */
        DAY(21_001_231);

        private final BigDecimal most;

        Sets(int most) {
            this.most = BigDecimal.valueOf(most);
        }

        boolean allows(BigDecimal number) {
            return this == DAY ? isDay(number) : number.compareTo(most) <= 0
                    && (this != CERTIFICATE_MONTHS || number.stripTrailingZeros().scale() <= 0);
        }
    }

    public boolean allows(BigDecimal number) {
        return number != null && (least == null ? number.signum() > 0 : number.compareTo(least) >= 0)
                && (most == null || number.compareTo(most) <= 0) && (sets == null || sets.allows(number));
    }

    /** Whether a round may open without it. */
    public boolean mayStayOpen() {
        return sets == Sets.AMOUNT;
    }

    /** Shares of 1 are typed and read in percent. */
    public boolean isShare() {
        return sets == Sets.FIRST_PAYMENT || label != null && label.endsWith(OF_ONE);
    }

    /** With the unit in which it is typed. */
    public String shownLabel() {
        return !isShare() ? label : label.endsWith(OF_ONE) ? label.replace(OF_ONE, PERCENT) : label + PERCENT;
    }

    /** As it is typed and read. Null for null. */
    public String shown(BigDecimal number) {
        if (number != null && isDay()) {
            return day(number).toString();
        }
        return number == null ? null : (isShare() ? Percents.shown(number) : number.stripTrailingZeros()).toPlainString();
    }

    public boolean isDay() {
        return sets == Sets.DAY;
    }

    /** @param number as {@link #ofDay} made it */
    public static LocalDate day(BigDecimal number) {
        int digits = number.intValueExact();
        return LocalDate.of(digits / YEAR, digits / MONTH % MONTH, digits % MONTH);
    }

    public static BigDecimal ofDay(LocalDate day) {
        return new BigDecimal(day.getYear() * YEAR + day.getMonthValue() * MONTH + day.getDayOfMonth());
    }

    private static boolean isDay(BigDecimal number) {
        try {
            return day(number) != null;
        } catch (DateTimeException | ArithmeticException none) {
            return false;
        }
    }

    /** Whether expressions of amounts call it by its key. */
    public boolean inExpressions() {
        return sets == null;
    }

    /** What decides by points may still change until the first expert sees an application; what is paid may not. */
    public boolean changesBeforeReview() {
        return sets != null && sets != Sets.FIRST_PAYMENT && sets != Sets.CERTIFICATE_MONTHS && sets != Sets.AMOUNT
                && sets != Sets.DAY;
    }

    public boolean isMarkOf(String level) {
        return level.equals(tier);
    }
}
