package io.luxuan.application.form;

import io.luxuan.application.store.AnswerRow;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.store.ApplicationMapper.Facts;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.form.Roles;
import io.luxuan.shared.Figures;
import io.luxuan.shared.Wording;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lists are sorted and searched by a few answers: their columns follow the answers in the same transaction. */
@Component
public class FactsOfDraft {
    private final ApplicationMapper applications;
    private final Setting setting;

    FactsOfDraft(ApplicationMapper applications, Setting setting) {
        this.applications = applications;
        this.setting = setting;
    }

    /** @param changed answers by question */
    void follow(ApplicationRow row, Map<String, AnswerRow> changed) {
        Roles roles = setting.programme(row.roundId()).form().roles();
        if (!Collections.disjoint(roles.keys(), changed.keySet())) {
            applications.describe(row.id(), with(row, roles, changed));
        }
    }

    private static Facts with(ApplicationRow row, Roles roles, Map<String, AnswerRow> changed) {
        AnswerRow amount = changed.get(roles.amount());
        return new Facts(
                text(changed.get(roles.title()), 300, row.title()),
                text(changed.get(roles.field()), 64, row.field()),
                text(changed.get(roles.keywords()), 1000, row.keywords()),
                text(changed.get(roles.leader()), 100, row.leader()),
                amount == null ? row.requestedAmount() : amount(amount.answerText().strip()));
    }

    private static String text(AnswerRow changed, int longest, String before) {
        return changed == null ? before : cut(changed.answerText().strip(), longest);
    }

    public static String cut(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Wording.atMost(longest, text);
    }

    public static BigDecimal amount(String text) {
        return Figures.read(text).filter(figure -> Figures.plain(text).matches("\\d{1,10}(\\.\\d{1,2})?")).orElse(null);
    }
}
