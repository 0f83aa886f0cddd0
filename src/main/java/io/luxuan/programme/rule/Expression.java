package io.luxuan.programme.rule;

import io.luxuan.programme.rule.RuleFault.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/**
 * An expression of docs/selection.md: FEEL's grammar, a whitelist of what may be said in it, decimals of 34 digits, and an
 * error instead of FEEL's silent null. It reads nothing but the values that it is given, and ends within {@link #MOST_STEPS}.
 */
public final class Expression implements Parsed {
    /** Characters of an expression, and of a text that one puts together. */
    public static final int LONGEST = 1000;
    static final int LONGEST_TEXT = 2000;
    /** A step is a part that is reckoned, or an element of a list that is read: some tenths of a second at the most. */
    public static final int MOST_STEPS = 1_000_000;
    private static final int DEEPEST = 16;
    private static final FeelEngineApi FEEL = FeelEngineBuilder.create().withEnabledExternalFunctions(false).build();

    private static final int MOST_READ = 1000;
    private static final Map<String, Expression> READ = new ConcurrentHashMap<>();

    private final String text;
    private final Node root;

    private Expression(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    /** An Expression, or the RuleFault that tells where the text is wrong. Never throws. */
    public static Parsed parse(String text) {
        if (text == null || text.isBlank()) {
            return new RuleFault(Reason.SYNTAX, 1, "");
        }
        if (text.length() > LONGEST) {
            return new RuleFault(Reason.TOO_LONG, LONGEST, String.valueOf(LONGEST));
        }
        int deep = Places.deeperThan(text, DEEPEST);
        if (deep > 0) {
            return new RuleFault(Reason.TOO_DEEP, deep, String.valueOf(DEEPEST));
        }
        ParseResult result = FEEL.parseExpression(text);
        if (result.isFailure()) {
            return Places.syntax(text, result.failure().message());
        }
        try {
            return new Expression(text, Reader.read(result.parsedExpression().expression()));
        } catch (Stop stop) {
            return Places.fault(text, stop);
        }
    }

    /** The one that was checked before; read once. @throws IllegalArgumentException for a text that is none */
    public static Expression of(String text) {
        if (READ.size() > MOST_READ) {
            READ.clear();
        }
        return READ.computeIfAbsent(text, key -> {
            if (parse(key) instanceof Expression expression) {
                return expression;
            }
            throw new IllegalArgumentException("no expression: " + key);
        });
    }

    /** Whatever is wrong with it for values of these names; with none, only an answer that is missing can stop it. */
    public List<RuleFault> check(Type context) {
        return check(context, Type.ANY);
    }

    public List<RuleFault> check(Type context, Type expected) {
        Reading reading = new Reading(context);
        Type type = root.type(reading);
        if (!type.fits(expected)) {
            reading.fault(Reason.WRONG_TYPE, root.text());
        }
        return reading.faults().stream().map(stop -> Places.fault(text, stop)).distinct().toList();
    }

    /** All paths that it reads, as written ({@code trades.amount}, {@code level}), also those of rows inside filters. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        collect(root, List.of(), names);
        return names;
    }

    private static void collect(Node node, List<String> own, Set<String> names) {
        if (node instanceof Names.Path path && !own.contains(path.steps().get(0))) {
            names.add(path.text());
        }
        List<String> inside = new ArrayList<>(own);
        if (node instanceof Each each) {
            inside.add(each.name());
        } else if (node instanceof Filter) {
            inside.add("item");
        }
        node.parts().forEach(part -> collect(part, inside, names));
    }

    /**
     * @param values by name: BigDecimal, Integer, Long, Boolean, String, LocalDate, null for what is not answered, Map for a
     *               row, List for several; every column of a row has its key
     */
    public Outcome evaluate(Map<String, ?> values) {
        try {
            return new Outcome(root.value(new Scope(values)), null);
        } catch (Stop stop) {
            return new Outcome(null, Places.fault(text, stop));
        }
    }

    /** What its functions over lists come to, in the order of the text: the figures that somebody would reckon first. */
    public Map<String, BigDecimal> parts(Map<String, ?> values) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        figures(root, new Scope(values), parts);
        return parts;
    }

    private static void figures(Node node, Scope scope, Map<String, BigDecimal> found) {
        if (node instanceof Call call && call.function().isOfLists()) {
            reckon(node, scope).ifPresent(value -> found.put(node.text(), value));
        } else if (!(node instanceof Choice) && !(node instanceof Each) && !(node instanceof Filter)) {
            node.parts().forEach(part -> figures(part, scope, found));
        }
    }

    private static Optional<BigDecimal> reckon(Node node, Scope scope) {
        try {
            return node.value(scope) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
        } catch (Stop stop) {
            return Optional.empty();
        }
    }

    public String text() {
        return text;
    }

    Node root() {
        return root;
    }
}
