package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import io.luxuan.programme.rule.Type.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** {@code + - * /}, each exact to 34 digits; a date plus or minus a span; texts put together with {@code +}. */
record Arithmetic(char sign, Node left, Node right) implements Node {
    static final MathContext EXACT = MathContext.DECIMAL128;

    @Override
    public Object reckon(Scope scope) {
        Object first = cast(left, scope);
        Object second = cast(right, scope);
        if (first instanceof BigDecimal one && second instanceof BigDecimal other) {
            return number(one, other);
        }
        if (first instanceof LocalDate date && second instanceof Period span && sign != '*' && sign != '/') {
            return sign == '+' ? date.plus(span) : date.minus(span);
        }
        if (first instanceof String one && second instanceof String other && sign == '+') {
            return joined(one, other);
        }
        throw new Stop(Reason.WRONG_TYPE, text());
    }

    private static Object cast(Node node, Scope scope) {
        return node.as(Object.class, scope);
    }

    private BigDecimal number(BigDecimal one, BigDecimal other) {
        if (sign == '/' && other.signum() == 0) {
            throw new Stop(Reason.DIVISION, right.text());
        }
        return switch (sign) {
            case '+' -> one.add(other, EXACT);
            case '-' -> one.subtract(other, EXACT);
            case '*' -> one.multiply(other, EXACT);
            default -> one.divide(other, EXACT);
        };
    }

    private static String joined(String one, String other) {
        if (one.length() + other.length() > Expression.LONGEST_TEXT) {
            throw new Stop(Reason.RUNAWAY, String.valueOf(Expression.LONGEST_TEXT));
        }
        return one + other;
    }

    @Override
    public Type read(Reading reading) {
        Type first = left.type(reading);
        Type second = right.type(reading);
        boolean additive = sign == '+' || sign == '-';
        if (first.is(Kind.NUMBER) && second.is(Kind.NUMBER)) {
            if (sign == '/' && !second.positive()) {
                return reading.fault(Reason.DIVISION, right.text());
            }
            return sign != '-' && first.positive() && second.positive() ? Type.POSITIVE : Type.NUMBER;
        }
        if (additive && first.is(Kind.DATE) && (second.is(Kind.MONTHS) || second.is(Kind.DAYS))) {
            return Type.DATE;
        }
        if (sign == '+' && first.is(Kind.TEXT) && second.is(Kind.TEXT)) {
            return Type.TEXT;
        }
        return reading.fault(Reason.WRONG_TYPE, text());
    }

    @Override
    public List<Node> parts() {
        return List.of(left, right);
    }

    @Override
    public String text() {
        boolean product = sign == '*' || sign == '/';
        return side(left, product && isSum(left)) + " " + sign + " "
                + side(right, right instanceof Arithmetic && (product || sign == '-' || isSum(right)));
    }

    private static boolean isSum(Node node) {
        return node instanceof Arithmetic part && (part.sign == '+' || part.sign == '-');
    }

    static String side(Node node, boolean closed) {
        return closed || node instanceof Logic || node instanceof Comparison || node instanceof Choice
                ? "(" + node.text() + ")" : node.text();
    }
}
