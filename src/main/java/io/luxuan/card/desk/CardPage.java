package io.luxuan.card.desk;

import io.luxuan.card.marks.CardDraft;
import io.luxuan.card.marks.CardRules;
import io.luxuan.card.marks.CheckedCard;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The score card as its form shows it. @param errors texts by form field */
record CardPage(Rubric rubric, CardDraft draft, Map<String, String> errors, String total) {
    static CardPage of(Rubric rubric, CardDraft draft, Map<String, Verdict.Refused> errors, MessageSource messages) {
        Map<String, String> texts = new LinkedHashMap<>();
        errors.forEach((field, refused) -> texts.put(field, messages.getMessage(
                refused.messageKey(), refused.arguments().toArray(), LocaleContextHolder.getLocale())));
        return new CardPage(rubric, draft, texts, total(rubric, draft));
    }

    private static String total(Rubric rubric, CardDraft draft) {
        BigDecimal total = CheckedCard.check(rubric, draft).total();
        return total.signum() == 0 ? "0" : total.stripTrailingZeros().toPlainString();
    }

    public String typed(String criterion) {
        return draft.points().getOrDefault(criterion, "");
    }

    public String said(String part) {
        return draft.opinions().getOrDefault(part, "");
    }

    /** Of one text of the opinion. */
    public int most() {
        return CardRules.most(rubric);
    }

    public String error(String field) {
        return errors.get(field);
    }

    /** What is wrong, beginning with the criterion where it is about one. */
    public String labelled(String field) {
        return rubric.criteria().stream().filter(criterion -> field.equals("points." + criterion.key())).findFirst()
                .map(criterion -> criterion.label() + "：" + error(field))
                .or(() -> rubric.opinionParts().stream().filter(part -> field.equals("opinion." + part.key())).findFirst()
                        .map(part -> part.label() + "：" + error(field))).orElse(error(field));
    }
}
