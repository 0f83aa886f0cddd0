package io.luxuan.programme.check;

import io.luxuan.programme.form.AnswerTypes;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.form.Form.Check;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.Section;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Parsed;
import io.luxuan.programme.rule.RuleFault;
import io.luxuan.programme.rule.Type;
import java.util.ArrayList;
import java.util.List;

/** Expressions of a form read only what was asked before them, so that one pass over the form reckons them all. */
final class ExpressionCheck {
    private final Faults faults;

    ExpressionCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Form form) {
        List<Question> before = new ArrayList<>();
        for (int at = 0; at < form.sections().size(); at++) {
            Section section = form.sections().get(at);
            for (int next = 0; next < section.questions().size(); next++) {
                question("form.sections." + at + ".questions." + next, section.questions().get(next), before);
                before.add(section.questions().get(next));
            }
        }
        for (int at = 0; at < form.checks().size(); at++) {
            across("form.checks." + at, form.checks().get(at), form);
        }
    }

    private void question(String at, Question question, List<Question> before) {
        Type names = AnswerTypes.of(before.stream());
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

    private void across(String at, Check check, Form form) {
        faults.missing(check.message(), at + ".message");
        boolean right = check.at() != null && form.question(check.at()).isPresent();
        faults.unless(right, at + ".at", "no-such-question", check.at());
        expression(at + ".rule", check.rule(), AnswerTypes.of(form.questions()), Type.TRUTH);
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
