package io.luxuan.award.papers;

import io.luxuan.award.project.Answers;
import io.luxuan.award.project.Project;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first thing wrong with each field of a paper, in the order of the form. */
public final class PaperCheck {
    private static final int LONGEST_ROW_TEXT = 500;
    private static final Set<String> REACHED = Set.of("DONE", "ONGOING", "LATE");

    private final Project project;
    private final Map<String, String> answers;
    private final Map<String, Refused> faults = new LinkedHashMap<>();

    private PaperCheck(Project project, Map<String, String> answers) {
        this.project = project;
        this.answers = answers;
    }

    static Map<String, Refused> faults(PaperForm form, Project project, Map<String, String> answers, int files, LocalDate today,
            List<Milestone> inForce) {
        PaperCheck check = new PaperCheck(project, answers);
        form.questions().forEach(question -> check.question(question, today));
        if (form.kind() == Kind.STATEMENT) {
            check.milestones();
            check.budget();
        }
        if (form.kind() == Kind.MIDTERM) {
            inForce.forEach(check::reached);
        }
        if (form.fileNeeded() && files == 0) {
            check.note("file", Verdict.refused("award.file-needed"));
        }
        return check.faults;
    }

    /** The questions of the task statement alone. */
    public static Map<String, Refused> content(PaperForm statement, Project project, Map<String, String> answers) {
        PaperCheck check = new PaperCheck(project, answers);
        statement.questions().forEach(question -> check.question(question, project.endsOn()));
        return check.faults;
    }

    public static Map<String, Refused> milestones(Project project, Map<String, String> answers) {
        PaperCheck check = new PaperCheck(project, answers);
        check.milestones();
        return check.faults;
    }

    public static Map<String, Refused> budget(Project project, Map<String, String> answers) {
        PaperCheck check = new PaperCheck(project, answers);
        check.budget();
        return check.faults;
    }

    /** Each milestone of the task statement is reported on; what is not done is explained. */
    private void reached(Milestone milestone) {
        String state = answers.getOrDefault(Answers.reached(milestone.row()), "");
        if (!REACHED.contains(state)) {
            note(Answers.reached(milestone.row()), Verdict.refused("award.reached-needed"));
        } else if (!state.equals("DONE")) {
            needed(Answers.reachedNote(milestone.row()));
        }
        longest(Answers.reachedNote(milestone.row()), answers.getOrDefault(Answers.reachedNote(milestone.row()), ""), LONGEST_ROW_TEXT);
    }

    private void question(Question question, LocalDate today) {
        String answer = answers.getOrDefault(question.key(), "");
        if (answer.isEmpty()) {
            note(question.key(), question.required() ? Verdict.refused("award.needed") : Verdict.ALLOWED);
            return;
        }
        switch (question.type()) {
            case DATE -> date(question.key(), answer).filter(day -> day.isAfter(today))
                    .ifPresent(day -> note(question.key(), Verdict.refused("award.date-past")));
            case MONEY -> money(question.key(), answer);
            default -> longest(question.key(), answer, question.limit());
        }
    }

    private void milestones() {
        var rows = Answers.rows(answers, "milestone");
        if (rows.isEmpty()) {
            note(Answers.milestoneDate(1), Verdict.refused("award.milestone-needed"));
        }
        List<BigDecimal> shares = new ArrayList<>();
        for (int row : rows) {
            rowText(Answers.milestoneTitle(row));
            rowText(Answers.deliverable(row));
            if (needed(Answers.milestoneDate(row))) {
                date(Answers.milestoneDate(row), answers.get(Answers.milestoneDate(row))).ifPresent(day -> note(
                        Answers.milestoneDate(row),
                        StatementRules.milestoneInsideProject(day, project.startsOn(), project.endsOn())));
            }
            if (needed(Answers.milestoneShare(row))) {
                share(Answers.milestoneShare(row)).ifPresent(shares::add);
            }
        }
        if (!rows.isEmpty() && shares.size() == rows.size()) {
            note(Answers.milestoneShare(rows.iterator().next()), StatementRules.sharesAddUp(shares));
        }
    }

    private Optional<BigDecimal> share(String key) {
        Optional<BigDecimal> share = Answers.money(answers.get(key)).filter(part -> StatementRules.shareIsPart(part).isAllowed());
        if (share.isEmpty()) {
            note(key, Verdict.refused("award.share-form"));
        }
        return share;
    }

    private void rowText(String key) {
        needed(key);
        longest(key, answers.getOrDefault(key, ""), LONGEST_ROW_TEXT);
    }

    private void budget() {
        var rows = Answers.rows(answers, "budget");
        if (rows.isEmpty()) {
            note(Answers.budgetItem(1), Verdict.refused("award.budget-needed"));
            return;
        }
        List<BigDecimal> lines = new ArrayList<>();
        for (int row : rows) {
            rowText(Answers.budgetItem(row));
            if (needed(Answers.budgetAmount(row))) {
                money(Answers.budgetAmount(row), answers.get(Answers.budgetAmount(row))).ifPresent(lines::add);
            }
        }
        if (lines.size() == rows.size()) {
            note(Answers.budgetAmount(rows.iterator().next()), StatementRules.budgetAddsUp(lines, project.amount()));
        }
    }

    private Optional<LocalDate> date(String key, String answer) {
        Optional<LocalDate> day = Answers.date(answer);
        if (day.isEmpty()) {
            note(key, Verdict.refused("award.date-form"));
        }
        return day;
    }

    private Optional<BigDecimal> money(String key, String answer) {
        Optional<BigDecimal> amount = Answers.money(answer);
        if (amount.isEmpty()) {
            note(key, Verdict.refused("award.money-form"));
        }
        return amount;
    }

    private boolean needed(String key) {
        if (!answers.getOrDefault(key, "").isEmpty()) {
            return true;
        }
        note(key, Verdict.refused("award.needed"));
        return false;
    }

    private void longest(String key, String answer, int limit) {
        if (answer.length() > limit) {
            note(key, Verdict.refused("award.too-long", String.valueOf(limit), String.valueOf(answer.length())));
        }
    }

    private void note(String key, Verdict verdict) {
        verdict.noteAt(key, faults);
    }
}
