package io.luxuan.decision;

import io.luxuan.programme.PolicyArticle;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.FormulaWords;
import io.luxuan.selection.MessageKey;
import io.luxuan.selection.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a reason in Chinese, with the policy article that the rule rests on. */
@Component
class ReasonText {
    /** What a list keeps; the record of a round has each figure by itself. */
    private static final int LONGEST_FIGURES = 2000;

    private final MessageSource messages;
    private final FormulaWords formulas;

    ReasonText(MessageSource messages, FormulaWords formulas) {
        this.messages = messages;
        this.formulas = formulas;
    }

    String of(Reason reason) {
        return messages.getMessage("rule." + reason.code(), arguments(reason), Locale.SIMPLIFIED_CHINESE);
    }

    String of(Reason reason, PolicyArticle policy) {
        return withArticle(of(reason), policy);
    }

    /** In words for the applicant where the rule has such; they leave out other units' affairs and the meeting's own words. */
    String forApplicant(Reason reason, PolicyArticle policy) {
        String own = messages.getMessage("result." + reason.code(), arguments(reason), null, Locale.SIMPLIFIED_CHINESE);
        return withArticle(own == null ? of(reason) : own, policy);
    }

    /** Null where there is nothing to compute. Expressions are said in the words of the programme's form. */
    String figures(List<Reason> figures, Programme programme) {
        String all = String.join("；", figures.stream().map(figure -> of(inWords(figure, programme))).toList());
        String kept = all.length() > LONGEST_FIGURES ? all.substring(0, LONGEST_FIGURES - 1) + "…" : all;
        return figures.isEmpty() ? null : kept;
    }

    private Reason inWords(Reason figure, Programme programme) {
        return figure.inWords(text -> formulas.of(text, programme.form(), programme.funding().steps()));
    }

    private String withArticle(String text, PolicyArticle policy) {
        Object[] arguments = {text, policy.document(), policy.article()};
        return messages.getMessage("rule.decision.article", arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private Object[] arguments(Reason reason) {
        return reason.arguments().stream().map(this::text).toArray();
    }

    private Object text(Object argument) {
        if (argument instanceof MessageKey message) {
            return messages.getMessage(message.key(), null, message.key(), Locale.SIMPLIFIED_CHINESE);
        }
        return argument instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString() : String.valueOf(argument);
    }
}
