package io.luxuan.programme.rule;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import io.luxuan.programme.rule.RuleFault.Reason;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes over from FEEL's syntax tree what programmes may use, and refuses the rest. */
final class Reader {
    private Reader() {}

    /** @throws Stop for whatever is not in our part of FEEL */
    static Node read(Object expression) {
        Product exp = (Product) expression;
        return switch (exp.productPrefix()) {
            case "ConstNumber" -> new Literal(number(exp));
            case "ConstString", "ConstBool", "ConstDate", "ConstYearMonthDuration" -> new Literal(exp.productElement(0));
            case "ConstDayTimeDuration" -> new Literal(days((Duration) exp.productElement(0)));
            case "ConstNull" -> new Literal(null);
            case "ConstList" -> new Listed(nodes(exp.productElement(0)));
            case "Ref" -> new Names.Path(list(exp.productElement(0)).stream().map(String.class::cast).toList());
            case "PathExpression" -> new Names.Member(part(exp, 0), (String) exp.productElement(1));
            case "Addition" -> new Arithmetic('+', part(exp, 0), part(exp, 1));
            case "Subtraction" -> new Arithmetic('-', part(exp, 0), part(exp, 1));
            case "Multiplication" -> new Arithmetic('*', part(exp, 0), part(exp, 1));
            case "Division" -> new Arithmetic('/', part(exp, 0), part(exp, 1));
            case "ArithmeticNegation" -> new Negation(false, part(exp, 0));
            case "Equal" -> new Comparison("=", part(exp, 0), part(exp, 1));
            case "LessThan" -> new Comparison("<", part(exp, 0), part(exp, 1));
            case "LessOrEqual" -> new Comparison("<=", part(exp, 0), part(exp, 1));
            case "GreaterThan" -> new Comparison(">", part(exp, 0), part(exp, 1));
            case "GreaterOrEqual" -> new Comparison(">=", part(exp, 0), part(exp, 1));
            case "Conjunction" -> new Logic(true, part(exp, 0), part(exp, 1));
            case "Disjunction" -> new Logic(false, part(exp, 0), part(exp, 1));
            case "Not" -> not(part(exp, 0));
            case "If" -> new Choice(part(exp, 0), part(exp, 1), part(exp, 2));
            case "In" -> test(part(exp, 0), (Product) exp.productElement(1));
            case "Filter" -> new Filter(part(exp, 0), part(exp, 1));
            case "For" -> each(Each.Way.FOR, exp);
            case "SomeItem" -> each(Each.Way.SOME, exp);
            case "EveryItem" -> each(Each.Way.EVERY, exp);
            case "FunctionInvocation" -> call((String) exp.productElement(0), (Product) exp.productElement(1));
            default -> throw new Stop(Reason.FORBIDDEN, exp.productPrefix());
        };
    }

    private static Node part(Product exp, int at) {
        return read(exp.productElement(at));
    }

    private static Node not(Node of) {
        return of instanceof Comparison equal && equal.sign().equals("=")
                ? new Comparison("!=", equal.left(), equal.right()) : new Negation(true, of);
    }

    private static BigDecimal number(Product exp) {
        return ((camundajar.impl.scala.math.BigDecimal) exp.productElement(0)).bigDecimal();
    }

    private static Period days(Duration duration) {
        if (duration.toDays() == 0 || !duration.equals(Duration.ofDays(duration.toDays()))) {
            throw new Stop(Reason.FORBIDDEN, duration.toString());
        }
        return Period.ofDays(Math.toIntExact(duration.toDays()));
    }

    private static Node each(Each.Way way, Product exp) {
        List<?> iterators = list(exp.productElement(0));
        if (iterators.size() != 1) {
            throw new Stop(Reason.FORBIDDEN, "for a in …, b in …");
        }
        Product iterator = (Product) iterators.get(0);
        return new Each(way, (String) iterator.productElement(0), read(iterator.productElement(1)), part(exp, 1));
    }

    private static Node call(String name, Product parameters) {
        if (!parameters.productPrefix().equals("PositionalFunctionParameters")) {
            throw new Stop(Reason.FORBIDDEN, name);
        }
        List<Node> arguments = nodes(parameters.productElement(0));
        if (name.equals("not") && arguments.size() == 1) {
            return new Negation(true, arguments.get(0));
        }
        Function function = Arrays.stream(Function.values()).filter(one -> one.spelt().equals(name)).findFirst()
                .orElseThrow(() -> new Stop(Reason.UNKNOWN_FUNCTION, name));
        if (!function.takes(arguments.size())) {
            throw new Stop(Reason.ARGUMENTS, name);
        }
        return new Call(function, arguments);
    }

    /** {@code x in (1, [2..3], > 5)} says the same as comparisons with {@code or} between them. */
    private static Node test(Node tested, Product test) {
        return switch (test.productPrefix()) {
            case "UnaryTestExpression" -> same(tested, part(test, 0));
            case "InputEqualTo" -> new Comparison("=", tested, part(test, 0));
            case "InputLessThan" -> new Comparison("<", tested, part(test, 0));
            case "InputLessOrEqual" -> new Comparison("<=", tested, part(test, 0));
            case "InputGreaterThan" -> new Comparison(">", tested, part(test, 0));
            case "InputGreaterOrEqual" -> new Comparison(">=", tested, part(test, 0));
            case "InputInRange" -> range(tested, (Product) test.productElement(0));
            case "AtLeastOne" -> list(test.productElement(0)).stream().map(one -> test(tested, (Product) one))
                    .reduce((one, other) -> new Logic(false, one, other)).orElseThrow(() -> new Stop(Reason.ARGUMENTS, "in"));
            default -> throw new Stop(Reason.FORBIDDEN, "in");
        };
    }

    private static Node same(Node tested, Node value) {
        if (value instanceof Listed) {
            return new Call(Function.LIST_CONTAINS, List.of(value, tested));
        }
        if (value instanceof Literal) {
            return new Comparison("=", tested, value);
        }
        throw new Stop(Reason.FORBIDDEN, "in");
    }

    private static Node range(Node tested, Product range) {
        Product from = (Product) range.productElement(0);
        Product to = (Product) range.productElement(1);
        return new Logic(true,
                new Comparison(from.productPrefix().startsWith("Closed") ? ">=" : ">", tested, part(from, 0)),
                new Comparison(to.productPrefix().startsWith("Closed") ? "<=" : "<", tested, part(to, 0)));
    }

    private static List<Node> nodes(Object expressions) {
        return list(expressions).stream().map(Reader::read).toList();
    }

    private static List<?> list(Object scala) {
        List<Object> all = new ArrayList<>();
        Iterator<?> each = ((camundajar.impl.scala.collection.immutable.List<?>) scala).iterator();
        while (each.hasNext()) {
            all.add(each.next());
        }
        return all;
    }
}
