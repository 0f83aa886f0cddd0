package io.luxuan.round;

import io.luxuan.programme.money.OpenNumber;
import io.luxuan.shared.Days;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** From typed text to values; what cannot be read is noted at its field. */
public final class Typed {
    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999");

    private final FieldFaults faults;

    public Typed(FieldFaults faults) {
        this.faults = faults;
    }

    public LocalDateTime moment(String field, String text) {
        if (isBlank(text)) {
            faults.note(field, Verdict.refused("round.date-needed"));
            return null;
        }
        try {
            return Days.moment(text.strip());
        } catch (DateTimeParseException e) {
            faults.note(field, Verdict.refused("round.date-unreadable"));
            return null;
        }
    }

    /** A whole number from 0 to a million; 0 stands for what could not be read. */
    public int number(String field, String text) {
        String plain = Figures.plain(text);
        if (plain.matches("[0-9]{1,6}")) {
            return Integer.parseInt(plain);
        }
        faults.note(field, Verdict.refused("round.number-needed"));
        return 0;
    }

    public Integer numberOrNone(String field, String text) {
        return isBlank(text) ? null : Integer.valueOf(number(field, text));
    }

    /** 万元 with at most two decimals. */
    public BigDecimal moneyOrNone(String field, String text) {
        if (isBlank(text)) {
            return null;
        }
        String plain = Figures.plain(text);
        if (plain.matches("[0-9]{1,12}(\\.[0-9]{1,2})?") && new BigDecimal(plain).compareTo(MOST_MONEY) <= 0) {
            return new BigDecimal(plain);
        }
        faults.note(field, Verdict.refused("round.money-needed"));
        return null;
    }

    /** At most six decimals, as shares have them. */
    public BigDecimal decimalOrNone(String field, String text) {
        if (isBlank(text)) {
            return null;
        }
        String plain = Figures.plain(text);
        if (plain.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
            return new BigDecimal(plain);
        }
        faults.note(field, Verdict.refused("round.decimal-needed"));
        return null;
    }

    /** As {@link OpenNumber#ofDay}. */
    BigDecimal dayOrNone(String field, String text) {
        try {
            return isBlank(text) ? null : OpenNumber.ofDay(Days.parse(text.strip()));
        } catch (DateTimeParseException e) {
            faults.note(field, Verdict.refused("round.day-unreadable"));
            return null;
        }
    }

    public <E extends Enum<E>> E choice(String field, Class<E> kind, String text) {
        try {
            return Enum.valueOf(kind, text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            faults.note(field, Verdict.refused("round.choice-needed"));
            return null;
        }
    }

    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
