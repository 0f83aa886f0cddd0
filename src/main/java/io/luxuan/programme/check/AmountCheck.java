package io.luxuan.programme.check;

import io.luxuan.programme.form.Form;
import io.luxuan.programme.money.AmountContext;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Step;
import io.luxuan.programme.money.OpenNumber;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Parsed;
import io.luxuan.programme.rule.RuleFault;
import io.luxuan.programme.rule.Type;
import java.util.List;

/** An amount that is computed can be computed: of questions that the form asks, within bounds, before anybody applies. */
final class AmountCheck {
    private final Faults faults;

    AmountCheck(Faults faults) {
        this.faults = faults;
    }

    /** @param open what each round sets, which expressions may name */
    void check(Funding funding, Form form, List<OpenNumber> open) {
        if (funding == null || funding.amount() == null || !isWhole(form)) {
            return;
        }
        Type names = withOpen(AmountContext.type(form), open);
        for (int at = 0; at < funding.steps().size(); at++) {
            Step step = funding.steps().get(at);
            String place = "funding.steps." + at;
            faults.missing(step.label(), place + ".label");
            faults.unless(QuestionCheck.isKey(step.key()), place, "key");
            faults.unless(!names.members().containsKey(step.key()), place + ".key", "twice", step.key());
            if (!faults.missing(step.value(), place + ".value")) {
                expression(place + ".value", step.value(), names);
            }
            names = QuestionCheck.isKey(step.key()) ? names.with(step.key(), Type.NUMBER) : names;
        }
        expression("funding.amount", funding.amount(), names);
    }

    private Type withOpen(Type names, List<OpenNumber> open) {
        Type all = names;
        for (OpenNumber number : open.stream().filter(OpenNumber::inExpressions).toList()) {
            faults.unless(!all.members().containsKey(number.key()), "numbers", "twice", number.key());
            all = QuestionCheck.isKey(number.key()) ? all.with(number.key(), Type.NUMBER) : all;
        }
        return all;
    }

    private void expression(String place, String text, Type names) {
        Parsed parsed = Expression.parse(text);
        List<RuleFault> wrong = parsed instanceof Expression expression
                ? expression.check(names, Type.NUMBER) : List.of((RuleFault) parsed);
        wrong.forEach(fault -> faults.add(place, fault.code(), fault.place(), fault.found()));
    }

    /** Questions without key or type have faults of their own. */
    private static boolean isWhole(Form form) {
        return form != null && form.sections() != null && form.sections().stream().allMatch(section -> section.questions() != null)
                && form.questions().allMatch(question -> question.key() != null && question.type() != null);
    }
}
