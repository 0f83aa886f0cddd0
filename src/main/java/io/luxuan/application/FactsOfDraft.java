package io.luxuan.application;

import io.luxuan.application.ApplicationMapper.Facts;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Lists are sorted and searched by a few answers: their columns follow the answers in the same transaction. */
@Component
class FactsOfDraft {
    private final ApplicationMapper applications;

    FactsOfDraft(ApplicationMapper applications) {
        this.applications = applications;
    }

    void follow(ApplicationRow row, String question, String text) {
        if (ApplicationForm.FACTS.contains(question)) {
            applications.describe(row.id(), with(row, question, text.strip()));
        }
    }

    private static Facts with(ApplicationRow row, String question, String text) {
        String title = question.equals(ApplicationForm.TITLE) ? cut(text, 300) : row.title();
        String field = question.equals(ApplicationForm.FIELD) ? cut(text, 64) : row.field();
        String keywords = question.equals(ApplicationForm.KEYWORDS) ? cut(text, 1000) : row.keywords();
        String leader = question.equals(ApplicationForm.LEADER) ? cut(text, 100) : row.leader();
        BigDecimal amount = question.equals(ApplicationForm.AMOUNT) ? amount(text) : row.requestedAmount();
        return new Facts(title, field, keywords, leader, amount);
    }

    static String cut(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    static BigDecimal amount(String text) {
        return text != null && text.matches("\\d{1,10}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }
}
