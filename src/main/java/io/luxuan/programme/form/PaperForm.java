package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Question;
import java.util.List;

/**
 * What is asked in a paper that a project's unit hands in. Milestones and budget of a task statement, and the report on them
 * in a mid-term report, are asked beside it.
 *
 * @param fileNeeded whether at least one file goes with it
 * @param accept     media types of its files; empty for every kind that applications may carry
 * @param questions  TEXT, LONG_TEXT, DATE (not in the future) or MONEY (万元)
 */
public record PaperForm(Kind kind, boolean fileNeeded, List<String> accept, List<Question> questions) {
    /** 任务书, 评测证书, 中期报告, 验收材料, 整改材料. */
    public enum Kind { STATEMENT, CERTIFICATE, MIDTERM, ACCEPTANCE, CORRECTION }

    public PaperForm {
        accept = accept == null ? List.of() : List.copyOf(accept);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    public List<String> keys() {
        return questions.stream().map(Question::key).toList();
    }
}
