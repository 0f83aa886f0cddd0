package io.luxuan.award.papers;

import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.ReachedRole;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mid-term report says of a milestone.
 *
 * @param good  whether it is the best that can be said; @param bad the worst
 */
public record Reached(String state, String note, boolean good, boolean bad) {
    /** By title; by the number of the row where a former report did not say it. Empty where nothing was said of it. */
    public static Optional<Reached> of(PaperForm report, Map<String, String> answers, Milestone milestone) {
        return report.reached().flatMap(role -> row(role, answers, milestone)
                .filter(row -> !row.text(role.state()).isEmpty())
                .map(row -> of(report, role, row)));
    }

    private static Reached of(PaperForm report, ReachedRole role, Row row) {
        List<String> states = report.question(role.table()).flatMap(table -> table.column(role.state()))
                .map(column -> column.options()).orElse(List.of());
        String state = row.text(role.state());
        return new Reached(state, role.note() == null ? "" : row.text(role.note()), states.indexOf(state) == 0,
                states.indexOf(state) == states.size() - 1);
    }

    /** Whether a row is there for it. */
    static boolean isAsked(ReachedRole role, Map<String, String> answers, Milestone milestone) {
        return row(role, answers, milestone).isPresent();
    }

    /** The table with a row for each milestone; rows that were taken away stay away. */
    static Map<String, String> begun(ReachedRole role, Map<String, String> answers, List<Milestone> milestones) {
        Table table = Table.read(answers.get(role.table()));
        List<Row> rows = new ArrayList<>(table.rows());
        int next = table.next();
        for (Milestone milestone : milestones) {
            next = Math.max(next, milestone.row() + 1);
            if (table.row(milestone.row()).isEmpty() && !table.isGone(milestone.row())) {
                rows.add(new Row(milestone.row(), Map.of(role.milestone(), milestone.title())));
            } else {
                rows.replaceAll(row -> row.id() == milestone.row() && row.text(role.milestone()).isEmpty() ? titled(role, row, milestone) : row);
            }
        }
        Map<String, String> begun = new LinkedHashMap<>(answers);
        begun.put(role.table(), new Table(next, rows).write());
        return begun;
    }

    private static Row titled(ReachedRole role, Row row, Milestone milestone) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.put(role.milestone(), milestone.title());
        return new Row(row.id(), cells);
    }

    private static Optional<Row> row(ReachedRole role, Map<String, String> answers, Milestone milestone) {
        List<Row> rows = Table.read(answers.get(role.table())).filled();
        return rows.stream().filter(row -> row.text(role.milestone()).equals(milestone.title())).findFirst()
                .or(() -> rows.stream().filter(row -> row.id() == milestone.row() && row.text(role.milestone()).isEmpty()).findFirst());
    }
}
