package io.luxuan.programme.form;

import io.luxuan.programme.rule.Type;
import java.time.LocalDate;
import java.util.Map;

/**
 * What expressions of a form may read beside its answers: {@code round.closesOn}, the last day of the call, and
 * {@code round.year}.
 */
public record Around(LocalDate closesOn, int year) {
    public static final Type TYPE = Type.row(Map.of("closesOn", Type.DATE, "year", Type.NUMBER));
    public static final String NAME = "round";

    Map<String, Object> values() {
        return Map.of("closesOn", closesOn, "year", year);
    }
}
