package io.luxuan.programme.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an expression came to.
 *
 * @param value BigDecimal, Boolean, String, LocalDate, Period, List, Map or null where the expression says null
 * @param fault null where there is a value
 */
public record Outcome(Object value, RuleFault fault) {
    public boolean hasValue() {
        return fault == null;
    }

    /** Exact to 34 digits. @throws ClassCastException where the expression was not checked to be a number */
    public BigDecimal number() {
        return (BigDecimal) value;
    }

    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    public String text() {
        return (String) value;
    }

    public LocalDate date() {
        return (LocalDate) value;
    }

    public List<?> list() {
        return (List<?>) value;
    }
}
