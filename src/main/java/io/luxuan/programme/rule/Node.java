package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import java.math.BigDecimal;
import java.util.List;

/** One part of an expression. */
interface Node {
    /** @throws Stop where there is none */
    Object reckon(Scope scope);

    /** What it will be; tells the reading what is wrong with it before there are values. */
    Type read(Reading reading);

    List<Node> parts();

    /** As one would write it: the same for the same expression, whatever its blanks. */
    String text();

    default Object value(Scope scope) {
        scope.step(1);
        return reckon(scope);
    }

    default Type type(Reading reading) {
        reading.step(1);
        return read(reading);
    }

    default BigDecimal number(Scope scope) {
        return as(BigDecimal.class, scope);
    }

    default boolean truth(Scope scope) {
        return as(Boolean.class, scope);
    }

    default List<?> list(Scope scope) {
        return as(List.class, scope);
    }

    default <T> T as(Class<T> wanted, Scope scope) {
        return cast(wanted, value(scope));
    }

    default <T> T cast(Class<T> wanted, Object value) {
        if (value == null) {
            throw new Stop(Reason.UNANSWERED, text());
        }
        if (!wanted.isInstance(value)) {
            throw new Stop(Reason.WRONG_TYPE, text());
        }
        return wanted.cast(value);
    }
}
