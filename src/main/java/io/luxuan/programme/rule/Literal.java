package io.luxuan.programme.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A value that is written out; spans are months ({@code P6M}) or days ({@code P30D}). */
record Literal(Object value) implements Node {
    @Override
    public Object reckon(Scope scope) {
        return value;
    }

    @Override
    public Type read(Reading reading) {
        if (value instanceof BigDecimal number) {
            return number.signum() > 0 ? Type.POSITIVE : Type.NUMBER;
        }
        if (value instanceof String) {
            return Type.TEXT;
        }
        if (value instanceof Boolean) {
            return Type.TRUTH;
        }
        if (value instanceof LocalDate) {
            return Type.DATE;
        }
        if (value instanceof Period span) {
            return span.get(ChronoUnit.DAYS) == 0 ? Type.MONTHS : Type.DAYS;
        }
        return Type.ANY;
    }

    @Override
    public List<Node> parts() {
        return List.of();
    }

    @Override
    public String text() {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (value instanceof LocalDate date) {
            return "date(\"" + date + "\")";
        }
        return value instanceof Period span ? "duration(\"" + span + "\")" : String.valueOf(value);
    }
}
