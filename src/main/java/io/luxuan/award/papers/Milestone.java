package io.luxuan.award.papers;

import io.luxuan.award.project.Answers;
import java.util.List;
import java.util.Map;

/** A row of a task statement, as typed. @param row of the form; @param date last day; @param share per cent of the amount that its work is worth */
public record Milestone(int row, String title, String date, String deliverable, String share) {
    public static List<Milestone> of(Map<String, String> answers) {
        return Answers.rows(answers, "milestone").stream().map(row -> new Milestone(row, answers.get(Answers.milestoneTitle(row)),
                answers.get(Answers.milestoneDate(row)), answers.get(Answers.deliverable(row)),
                answers.get(Answers.milestoneShare(row)))).toList();
    }
}
