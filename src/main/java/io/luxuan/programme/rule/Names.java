package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Nodes that read a name: {@code trades.amount}, {@code trades[…].amount}. */
final class Names {
    static final Set<String> DATE_PARTS = Set.of("year", "month", "day");

    private Names() {}

    record Path(List<String> steps) implements Node {
        @Override
        public Object reckon(Scope scope) {
            Object value = scope.get(steps.get(0));
            for (String step : steps.subList(1, steps.size())) {
                value = member(value, step, scope);
            }
            return value;
        }

        @Override
        public Type read(Reading reading) {
            Type type = reading.get(steps.get(0));
            for (String step : steps.subList(1, steps.size())) {
                type = reading.member(type, step);
            }
            return type;
        }

        @Override
        public List<Node> parts() {
            return List.of();
        }

        @Override
        public String text() {
            return String.join(".", steps);
        }
    }

    record Member(Node of, String name) implements Node {
        @Override
        public Object reckon(Scope scope) {
            return member(of.value(scope), name, scope);
        }

        @Override
        public Type read(Reading reading) {
            return reading.member(of.type(reading), name);
        }

        @Override
        public List<Node> parts() {
            return List.of(of);
        }

        @Override
        public String text() {
            return of.text() + "." + name;
        }
    }

    private static Object member(Object value, String name, Scope scope) {
        if (value instanceof LocalDate date) {
            return part(date, name);
        }
        if (!(value instanceof List<?> rows)) {
            return Scope.member(value, name);
        }
        scope.step(rows.size());
        List<Object> cells = new ArrayList<>(rows.size());
        rows.forEach(row -> cells.add(Scope.member(row, name)));
        return cells;
    }

    private static BigDecimal part(LocalDate date, String name) {
        return switch (name) {
            case "year" -> BigDecimal.valueOf(date.getYear());
            case "month" -> BigDecimal.valueOf(date.getMonthValue());
            case "day" -> BigDecimal.valueOf(date.getDayOfMonth());
            default -> throw new Stop(Reason.UNKNOWN_NAME, name);
        };
    }
}
