package io.luxuan.award.papers;

import io.luxuan.award.project.Answers;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import java.util.List;
import java.util.Map;

/** A paper with its files, to be read. */
public record PaperView(Paper paper, PaperForm form, List<ProjectFile> files) {
    public Map<String, String> answers() {
        return paper.answers();
    }

    public List<Question> questions() {
        return form.questions();
    }

    public List<Milestone> milestones() {
        return Milestone.of(answers());
    }

    public List<Row> budget() {
        return budget(answers());
    }

    public static List<Row> budget(Map<String, String> answers) {
        return Answers.rows(answers, "budget").stream()
                .map(row -> new Row(answers.get(Answers.budgetItem(row)), answers.get(Answers.budgetAmount(row)))).toList();
    }

    public record Row(String first, String second) {}
}
