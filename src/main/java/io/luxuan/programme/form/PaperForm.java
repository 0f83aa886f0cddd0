package io.luxuan.programme.form;

import io.luxuan.programme.form.Form.Check;
import io.luxuan.programme.form.Form.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked in a paper that a project's unit hands in: a form like the application's own, with files beside it.
 *
 * @param fileNeeded whether at least one file goes with it
 * @param accept     media types of its files; empty for every kind that applications may carry
 * @param questions  of all types but ATTACHMENT
 * @param checks     what must hold across several answers; they may read {@link AroundProject} too
 * @param roles      which tables the platform itself reads; null for none, and in the task statements of versions of before
 */
public record PaperForm(
        Kind kind, boolean fileNeeded, List<String> accept, List<Question> questions, List<Check> checks, PaperRoles roles) {
    /** 任务书, 评测证书, 中期报告, 验收材料, 整改材料, 变更申请. */
    public enum Kind { STATEMENT, CERTIFICATE, MIDTERM, ACCEPTANCE, CORRECTION, CHANGE }

    public PaperForm {
        accept = accept == null ? List.of() : List.copyOf(accept);
        questions = questions == null ? List.of() : List.copyOf(questions);
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    public List<String> keys() {
        return questions.stream().map(Question::key).toList();
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    public Optional<MilestoneRole> milestones() {
        return Optional.ofNullable(roles).map(PaperRoles::milestones);
    }

    public Optional<BudgetRole> budget() {
        return Optional.ofNullable(roles).map(PaperRoles::budget);
    }

    public Optional<ReachedRole> reached() {
        return Optional.ofNullable(roles).map(PaperRoles::reached);
    }

    public Optional<ChangeRole> change() {
        return Optional.ofNullable(roles).map(PaperRoles::change);
    }

    /** Which questions are asked, and what is computed, with these answers. */
    public FilledForm filled(Map<String, String> answers, AroundProject project) {
        return new FilledForm(questions, answers, Set.of(), project.values());
    }
}
