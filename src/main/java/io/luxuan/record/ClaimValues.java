package io.luxuan.record;

import io.luxuan.record.tree.Tree;
import io.luxuan.selection.Claim;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The answers that a computed amount reads, in a record: a number is {@code n:12.5}, a text {@code t:…}, no answer {@code -};
 * truths are truths, and a table is a list of rows. So no reader takes a text for a number.
 */
final class ClaimValues {
    private static final String NUMBER = "n:";
    private static final String TEXT = "t:";
    private static final String NONE = "-";

    private ClaimValues() {}

    static Claim told(Claim claim) {
        return claim == null ? null : claim.with(each(claim.values(), ClaimValues::tell));
    }

    static Claim heard(Claim claim) {
        return claim == null ? null : claim.with(each(claim.values(), ClaimValues::hear));
    }

    private static Object tell(Object value) {
        if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            return NUMBER + Tree.text(new BigDecimal(value.toString()));
        }
        return value == null ? NONE : value instanceof String text ? TEXT + text : value;
    }

    private static Object hear(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return text.startsWith(NUMBER) ? new BigDecimal(text.substring(NUMBER.length()))
                : text.startsWith(TEXT) ? text.substring(TEXT.length()) : null;
    }

    private static Map<String, Object> each(Map<?, ?> values, UnaryOperator<Object> change) {
        Map<String, Object> changed = new LinkedHashMap<>();
        values.forEach((name, value) -> changed.put((String) name, value(value, change)));
        return changed;
    }

    private static Object value(Object value, UnaryOperator<Object> change) {
        if (value instanceof Map<?, ?> row) {
            return each(row, change);
        }
        return value instanceof List<?> rows ? rows.stream().map(row -> value(row, change)).toList() : change.apply(value);
    }
}
