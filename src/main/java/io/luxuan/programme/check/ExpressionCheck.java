package io.luxuan.programme.check;

import io.luxuan.programme.form.AnswerTypes;
import io.luxuan.programme.form.Around;
import io.luxuan.programme.form.AroundProject;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Check;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Parsed;
import io.luxuan.programme.rule.RuleFault;
import io.luxuan.programme.rule.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Expressions of a form read only what was asked before them, so that one pass over the form reckons them all. */
final class ExpressionCheck {
    private final Faults faults;
    private final Map<String, Type> around;

    private ExpressionCheck(Faults faults, Map<String, Type> around) {
        this.faults = faults;
        this.around = around;
    }

    static ExpressionCheck ofForm(Faults faults) {
        return new ExpressionCheck(faults, Map.of(Around.NAME, Around.TYPE));
    }

    static ExpressionCheck ofPaper(Faults faults, Kind paper) {
        return new ExpressionCheck(faults, AroundProject.types(paper));
    }

    void check(Form form) {
        List<Question> before = new ArrayList<>();
        for (int at = 0; at < form.sections().size(); at++) {
            questions("form.sections." + at + ".questions", form.sections().get(at).questions(), before);
        }
        checks("form.checks", form.checks(), before);
    }

    /** @param at place of the paper */
    void check(String at, PaperForm paper) {
        List<Question> before = new ArrayList<>();
        questions(at + ".questions", paper.questions(), before);
        checks(at + ".checks", paper.checks(), before);
    }

    private void questions(String at, List<Question> questions, List<Question> before) {
        for (int next = 0; next < questions.size(); next++) {
            question(at + "." + next, questions.get(next), before);
            before.add(questions.get(next));
        }
    }

    private void question(String at, Question question, List<Question> before) {
        Type names = AnswerTypes.of(before.stream(), around);
        if (question.when() != null) {
            expression(at + ".when", question.when(), names, Type.TRUTH);
        }
        if (question.isComputed()) {
            expression(at + ".value", question.value(), names, Type.NUMBER);
        }
        Type inRow = names;
        for (int next = 0; next < question.columns().size(); next++) {
            Question column = question.columns().get(next);
            if (column.isComputed()) {
                expression(at + ".columns." + next + ".value", column.value(), inRow, Type.NUMBER);
            }
            if (column.key() != null && column.type() != null && !column.isTable()) {
                inRow = inRow.with(column.key(), AnswerTypes.of(column));
            }
        }
    }

    private void checks(String at, List<Check> checks, List<Question> asked) {
        Type names = AnswerTypes.of(asked.stream(), around);
        for (int next = 0; next < checks.size(); next++) {
            Check check = checks.get(next);
            String place = at + "." + next;
            faults.missing(check.message(), place + ".message");
            boolean right = asked.stream().anyMatch(question -> question.key() != null && question.key().equals(check.at()));
            faults.unless(right, place + ".at", "no-such-question", check.at());
            expression(place + ".rule", check.rule(), names, Type.TRUTH);
        }
    }

    private void expression(String at, String text, Type names, Type expected) {
        if (faults.missing(text, at)) {
            return;
        }
        Parsed parsed = Expression.parse(text);
        if (parsed instanceof RuleFault fault) {
            note(at, fault);
        } else if (parsed instanceof Expression expression) {
            expression.check(names, expected).forEach(fault -> note(at, fault));
        }
    }

    private void note(String at, RuleFault fault) {
        faults.add(at, fault.code(), fault.place(), fault.found());
    }
}
