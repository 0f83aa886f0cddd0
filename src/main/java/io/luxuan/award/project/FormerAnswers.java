package io.luxuan.award.project;

import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Papers that were written while each cell of milestones and budget was an answer of its own ({@code milestone1Title}) are read as
 * papers with tables: the only place that knows of it.
 */
final class FormerAnswers {
    private static final Pattern CELL = Pattern.compile("(milestone|budget|reached)(\\d{1,2})(Title|Date|Share|Deliverable|Item|Amount|State|Note)");
    private static final Map<String, String> TABLES = Map.of("milestone", "milestones", "budget", "budget", "reached", "reached");
    private static final Map<String, String> COLUMNS = Map.of("Title", "title", "Date", "day", "Share", "share", "Deliverable", "deliverable",
            "Item", "item", "Amount", "amount", "State", "state", "Note", "note");
    private static final Map<String, String> STATES = Map.of("DONE", "已完成", "ONGOING", "进行中", "LATE", "滞后");

    private FormerAnswers() {}

    static Map<String, String> upgraded(Map<String, String> answers) {
        if (answers.keySet().stream().noneMatch(key -> CELL.matcher(key).matches())) {
            return answers;
        }
        Map<String, String> upgraded = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, String>>> tables = new LinkedHashMap<>();
        answers.forEach((key, text) -> {
            Matcher cell = CELL.matcher(key);
            if (cell.matches()) {
                tables.computeIfAbsent(TABLES.get(cell.group(1)), table -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(cell.group(2)), row -> new LinkedHashMap<>())
                        .put(COLUMNS.get(cell.group(3)), cell.group(3).equals("State") ? STATES.getOrDefault(text, text) : text);
            } else {
                upgraded.put(key, text);
            }
        });
        tables.forEach((key, rows) -> upgraded.put(key, table(rows).write()));
        return upgraded;
    }

    /** Rows keep their numbers: what is reported on a milestone goes by the number of its row. */
    private static Table table(SortedMap<Integer, Map<String, String>> cells) {
        List<Row> rows = new ArrayList<>();
        cells.forEach((number, row) -> rows.add(new Row(number, row)));
        return new Table(cells.lastKey() + 1, rows);
    }
}
