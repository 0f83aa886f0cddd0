package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import java.math.BigDecimal;
import java.util.Map;

/** The values that names stand for; inside a filter the cells of a row come before the names around it. */
final class Scope {
    private final Map<String, ?> values;
    private final Scope outer;
    private final int[] steps;

    Scope(Map<String, ?> values) {
        this.values = values;
        this.outer = null;
        this.steps = new int[1];
    }

    private Scope(Map<String, ?> values, Scope outer) {
        this.values = values;
        this.outer = outer;
        this.steps = outer.steps;
    }

    Scope within(Map<String, ?> more) {
        return new Scope(more, this);
    }

    Object get(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.values.containsKey(name)) {
                return exact(scope.values.get(name), name);
            }
        }
        throw new Stop(Reason.UNKNOWN_NAME, name);
    }

    static Object member(Object row, String name) {
        if (row == null) {
            throw new Stop(Reason.UNANSWERED, name);
        }
        if (!(row instanceof Map<?, ?> cells)) {
            throw new Stop(Reason.WRONG_TYPE, name);
        }
        if (!cells.containsKey(name)) {
            throw new Stop(Reason.UNKNOWN_NAME, name);
        }
        return exact(cells.get(name), name);
    }

    void step(int more) {
        steps[0] += more;
        if (steps[0] > Expression.MOST_STEPS) {
            throw new Stop(Reason.RUNAWAY, String.valueOf(Expression.MOST_STEPS));
        }
    }

    /** Whole numbers become decimals; binary fractions have no place in a reckoning of money. */
    private static Object exact(Object value, String name) {
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            throw new Stop(Reason.WRONG_TYPE, name);
        }
        return value;
    }
}
