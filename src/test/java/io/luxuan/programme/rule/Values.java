package io.luxuan.programme.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The context of the cases in {@code cases/expressions.md}, its types and its values. */
final class Values {
    private static final Type TRADES = Type.table(Map.of("amount", Type.NUMBER, "paid", Type.TRUTH), 100);

    static final Type TYPES = Type.row(Map.of("asked", Type.NUMBER, "invested", Type.NUMBER, "nothing", Type.NUMBER,
            "rate", Type.POSITIVE, "kind", Type.TEXT, "listed", Type.TRUTH, "day", Type.DATE, "founded", Type.DATE,
            "tags", Type.list(Type.TEXT, 10)))
            .with("register", Type.row(Map.of("city", Type.TEXT)))
            .with("trades", TRADES).with("none", TRADES).with("gaps", TRADES)
            .with("standards", Type.table(Map.of("level", Type.TEXT), 20))
            .with("long", Type.table(Map.of("n", Type.NUMBER), 5000));

    private Values() {}

    static Map<String, Object> all() {
        Map<String, Object> values = new HashMap<>();
        values.put("asked", 80);
        values.put("invested", new BigDecimal("200.10"));
        values.put("nothing", null);
        values.put("rate", 4L);
        values.put("kind", "ENTERPRISE");
        values.put("listed", true);
        values.put("day", LocalDate.of(2025, 1, 31));
        values.put("founded", LocalDate.of(2019, 6, 15));
        values.put("tags", List.of("化工", "铝业"));
        values.put("register", Map.of("city", "济南"));
        values.put("trades", List.of(trade("100.50", true), trade("20", false), trade("3.33", true)));
        values.put("none", List.of());
        values.put("gaps", List.of(trade("1", true), trade(null, true)));
        values.put("standards", Stream.of("international", "national", "national").map(level -> Map.of("level", level)).toList());
        values.put("long", Collections.nCopies(5000, Map.of("n", 1)));
        return values;
    }

    private static Map<String, Object> trade(String amount, boolean paid) {
        Map<String, Object> row = new HashMap<>();
        row.put("amount", amount == null ? null : new BigDecimal(amount));
        row.put("paid", paid);
        return row;
    }

}
