package io.luxuan.award.papers;

import io.luxuan.programme.form.MilestoneRole;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.Table;
import io.luxuan.programme.form.Table.Row;
import java.util.List;
import java.util.Map;

/**
 * A row of a task statement, as typed; empty texts for what is not said.
 *
 * @param row   number of the row
 * @param date  last day
 * @param share per cent of the amount that its work is worth
 */
public record Milestone(int row, String title, String date, String deliverable, String share) {
    public static List<Milestone> of(PaperForm statement, Map<String, String> answers) {
        return statement.milestones().map(role -> Table.read(answers.get(role.table())).filled().stream()
                .map(row -> of(role, row)).toList()).orElse(List.of());
    }

    private static Milestone of(MilestoneRole role, Row row) {
        return new Milestone(row.id(), text(row, role.title()), text(row, role.day()), text(row, role.deliverable()), text(row, role.share()));
    }

    private static String text(Row row, String column) {
        return column == null ? "" : row.text(column);
    }
}
