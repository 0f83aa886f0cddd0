package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.programme.rule.Type.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** {@code = != < <= > >=}. Null equals null and nothing else; it is neither less nor more than anything. */
record Comparison(String sign, Node left, Node right) implements Node {
    private static final Set<Kind> ORDERED = Set.of(Kind.NUMBER, Kind.DATE, Kind.MONTHS, Kind.DAYS, Kind.ANY);
    private static final Set<Kind> EQUAL = Set.of(Kind.NUMBER, Kind.DATE, Kind.MONTHS, Kind.DAYS, Kind.ANY, Kind.TEXT, Kind.TRUTH);

    @Override
    public Object reckon(Scope scope) {
        Object first = left.value(scope);
        Object second = right.value(scope);
        return compares(first, second);
    }

    boolean compares(Object first, Object second) {
        if (isEquality()) {
            return equal(first, second) == sign.equals("=");
        }
        if (first == null || second == null) {
            throw new Stop(Reason.UNANSWERED, (first == null ? left : right).text());
        }
        int order = order(first, second);
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private boolean isEquality() {
        return sign.equals("=") || sign.equals("!=");
    }

    private boolean equal(Object first, Object second) {
        if (first == null || second == null) {
            return first == second;
        }
        if (first instanceof String || first instanceof Boolean) {
            if (first.getClass() != second.getClass()) {
                throw new Stop(Reason.WRONG_TYPE, text());
            }
            return first.equals(second);
        }
        return order(first, second) == 0;
    }

    private int order(Object first, Object second) {
        if (first instanceof BigDecimal one && second instanceof BigDecimal other) {
            return one.compareTo(other);
        }
        if (first instanceof LocalDate one && second instanceof LocalDate other) {
            return one.compareTo(other);
        }
        if (first instanceof Period one && second instanceof Period other && !isMixed(one, other) && !isMixed(other, one)) {
            return Long.compare(length(one), length(other));
        }
        throw new Stop(Reason.WRONG_TYPE, text());
    }

    private static boolean isMixed(Period ofMonths, Period ofDays) {
        return ofMonths.toTotalMonths() != 0 && ofDays.get(ChronoUnit.DAYS) != 0;
    }

    /** In months or in days, whichever it is of. */
    private static long length(Period span) {
        return span.toTotalMonths() + span.get(ChronoUnit.DAYS);
    }

    @Override
    public Type read(Reading reading) {
        Type first = left.type(reading);
        Type second = right.type(reading);
        Set<Kind> kinds = isEquality() ? EQUAL : ORDERED;
        boolean right = first.fits(second) && kinds.contains(first.kind()) && kinds.contains(second.kind());
        return right ? Type.TRUTH : reading.fault(Reason.WRONG_TYPE, text());
    }

    @Override
    public List<Node> parts() {
        return List.of(left, right);
    }

    @Override
    public String text() {
        return Arithmetic.side(left, false) + " " + sign + " " + Arithmetic.side(right, false);
    }
}
