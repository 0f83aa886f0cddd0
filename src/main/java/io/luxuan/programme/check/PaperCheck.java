package io.luxuan.programme.check;

import io.luxuan.programme.form.BudgetRole;
import io.luxuan.programme.form.ChangeRole;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.programme.form.MilestoneRole;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.form.ReachedRole;
import java.util.Optional;
import java.util.Set;

/** A paper of a project can be written, and what the platform reads of it is there. */
final class PaperCheck {
    private static final Set<QuestionType> FIGURES = Set.of(QuestionType.MONEY, QuestionType.NUMBER, QuestionType.DECIMAL, QuestionType.COMPUTED);
    private static final Set<QuestionType> TEXTS = Set.of(QuestionType.TEXT, QuestionType.LONG_TEXT, QuestionType.CHOICE);

    private final Faults faults;
    private final String at;

    /** @param at place of the paper */
    PaperCheck(Faults faults, String at) {
        this.faults = faults;
        this.at = at;
    }

    void check(PaperForm paper) {
        faults.missing(paper.questions(), at + ".questions");
        faults.distinct(paper.keys(), at + ".questions");
        for (int next = 0; next < paper.questions().size(); next++) {
            Question question = paper.questions().get(next);
            String place = at + ".questions." + next;
            new QuestionCheck(faults, place).check(question);
            faults.unless(question.type() != QuestionType.ATTACHMENT, place + ".type", "no-attachment");
        }
        ExpressionCheck.ofPaper(faults, paper.kind()).check(at, paper);
        paper.milestones().ifPresent(role -> milestones(paper, role));
        paper.budget().ifPresent(role -> budget(paper, role));
        paper.reached().ifPresent(role -> reached(paper, role));
        faults.unless(paper.kind() != Kind.CHANGE || paper.change().isPresent(), at + ".roles.change", "needed-for", paper.kind());
        paper.change().ifPresent(role -> change(paper, role));
    }

    private void change(PaperForm paper, ChangeRole role) {
        String place = of(paper, Kind.CHANGE, "change");
        answer(paper, place + ".leader", role.leader(), false, QuestionType.TEXT);
        answer(paper, place + ".endsOn", role.endsOn(), false, QuestionType.DATE);
        answer(paper, place + ".certifiedBy", role.certifiedBy(), false, QuestionType.DATE);
        answer(paper, place + ".reason", role.reason(), true, QuestionType.LONG_TEXT);
    }

    private void answer(PaperForm paper, String place, String key, boolean needed, QuestionType type) {
        faults.unless(key != null || !needed, place, "missing");
        boolean right = key == null || paper.question(key).filter(one -> one.required() && one.type() == type).isPresent();
        faults.unless(right, place, "no-question", key, type);
    }

    private void milestones(PaperForm paper, MilestoneRole role) {
        String place = of(paper, Kind.STATEMENT, "milestones");
        Optional<Question> table = table(paper, place, role.table());
        column(table, place + ".title", role.title(), true, TEXTS);
        column(table, place + ".day", role.day(), true, Set.of(QuestionType.DATE));
        column(table, place + ".share", role.share(), false, FIGURES);
        column(table, place + ".deliverable", role.deliverable(), false, TEXTS);
    }

    private void budget(PaperForm paper, BudgetRole role) {
        String place = of(paper, Kind.STATEMENT, "budget");
        column(table(paper, place, role.table()), place + ".amount", role.amount(), true, FIGURES);
    }

    private void reached(PaperForm paper, ReachedRole role) {
        String place = of(paper, Kind.MIDTERM, "reached");
        Optional<Question> table = table(paper, place, role.table());
        column(table, place + ".milestone", role.milestone(), true, TEXTS);
        column(table, place + ".state", role.state(), true, Set.of(QuestionType.CHOICE));
        column(table, place + ".note", role.note(), false, TEXTS);
    }

    private String of(PaperForm paper, Kind kind, String role) {
        String place = at + ".roles." + role;
        faults.unless(paper.kind() == kind, place, "needless-for", paper.kind());
        return place;
    }

    private Optional<Question> table(PaperForm paper, String place, String key) {
        Optional<Question> table = key == null ? Optional.empty() : paper.question(key).filter(Question::isTable);
        faults.unless(table.isPresent(), place + ".table", "no-table", key);
        faults.unless(table.map(one -> one.when() == null).orElse(true), place + ".table", "role-when", key);
        return table;
    }

    private void column(Optional<Question> table, String place, String key, boolean needed, Set<QuestionType> types) {
        faults.unless(key != null || !needed, place, "missing");
        if (key != null && table.isPresent()) {
            boolean right = table.get().column(key).filter(column -> types.contains(column.type())).isPresent();
            faults.unless(right, place, "no-column", key);
        }
    }
}
