package io.luxuan.application.form;

import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationMapper.Facts;
import io.luxuan.application.store.ApplicationRow;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lists are sorted and searched by a few answers: their columns follow the answers in the same transaction. */
@Component
public class FactsOfDraft {
    private final ApplicationMapper applications;

    FactsOfDraft(ApplicationMapper applications) {
        this.applications = applications;
    }

    /** @param changed answers by question */
    void follow(ApplicationRow row, Map<String, AnswerRow> changed) {
        if (!Collections.disjoint(ApplicationForm.FACTS, changed.keySet())) {
            applications.describe(row.id(), with(row, changed));
        }
    }

    private static Facts with(ApplicationRow row, Map<String, AnswerRow> changed) {
        AnswerRow amount = changed.get(ApplicationForm.AMOUNT);
        return new Facts(
                text(changed.get(ApplicationForm.TITLE), 300, row.title()),
                text(changed.get(ApplicationForm.FIELD), 64, row.field()),
                text(changed.get(ApplicationForm.KEYWORDS), 1000, row.keywords()),
                text(changed.get(ApplicationForm.LEADER), 100, row.leader()),
                amount == null ? row.requestedAmount() : amount(amount.answerText().strip()));
    }

    private static String text(AnswerRow changed, int longest, String before) {
        return changed == null ? before : cut(changed.answerText().strip(), longest);
    }

    public static String cut(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    public static BigDecimal amount(String text) {
        return text != null && text.matches("\\d{1,10}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }
}
