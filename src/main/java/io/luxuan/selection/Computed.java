package io.luxuan.selection;

import io.luxuan.programme.money.AmountContext;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Step;
import io.luxuan.programme.rule.Expression;
import io.luxuan.programme.rule.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An amount by the programme's expression, with every figure on the way. */
final class Computed {
    private final Map<String, Object> values;
    private final List<Reason> figures = new ArrayList<>();

    private Computed(Claim claim, boolean national) {
        values = new HashMap<>(claim.values());
        values.put(AmountContext.ASKED, claim.requested());
        values.put(AmountContext.GRADE, claim.grade());
        values.put(AmountContext.NATIONAL, national);
    }

    /** Not stated where an answer is missing that it needs; never below 0. */
    static Amount amount(Funding funding, Claim claim, boolean national) {
        Computed computed = new Computed(claim, national);
        for (Step step : funding.steps()) {
            BigDecimal value = computed.figure(step.label(), step.value());
            if (value == null) {
                return Amount.NOT_STATED;
            }
            computed.values.put(step.key(), value);
        }
        return computed.sum(funding.amount());
    }

    private Amount sum(String text) {
        Expression expression = Expression.of(text);
        expression.parts(values).forEach((part, value) -> figures.add(Reason.of("decision.amount-part", part, value)));
        Outcome outcome = expression.evaluate(values);
        if (!outcome.hasValue() || outcome.value() == null) {
            return Amount.NOT_STATED;
        }
        BigDecimal sum = Amounts.cutOff(outcome.number().max(BigDecimal.ZERO));
        figures.add(Reason.of("decision.amount-computed", text, sum));
        return new Amount(sum, List.copyOf(figures));
    }

    private BigDecimal figure(String label, String text) {
        Outcome outcome = Expression.of(text).evaluate(values);
        if (!outcome.hasValue() || outcome.value() == null) {
            return null;
        }
        figures.add(Reason.of("decision.amount-step", label, text, outcome.number()));
        return outcome.number();
    }
}
