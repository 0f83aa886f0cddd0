package io.luxuan.application.submit;

import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.store.ApplicationForm;
import io.luxuan.programme.PayeeQuestions;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.AnswerRules;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.unit.UnitProfiles;
import io.luxuan.unit.UnitProfiles.BankAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the unit keeps once stands in a new draft at once: whom to ask, and where the money goes. It may be written over there. */
@Component
class FromProfile {
    private static final String CONTACT = "contact";

    private final UnitProfiles profiles;
    private final SaveAnswer save;

    FromProfile(UnitProfiles profiles, SaveAnswer save) {
        this.profiles = profiles;
        this.save = save;
    }

    /** Nothing is looked up for a form that asks for nothing of it. */
    void into(String draft, String unit, Programme programme, ApplicationForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        PayeeQuestions payee = programme.claim() == null ? PayeeQuestions.NONE : programme.claim().payee();
        if (!payee.keys().isEmpty()) {
            Optional.ofNullable(profiles.accounts(List.of(unit)).get(unit)).ifPresent(account -> bank(payee, account, texts));
        }
        if (form.question(CONTACT).isPresent()) {
            profiles.contact(unit).ifPresent(contact -> texts.put(CONTACT, contact.name()));
        }
        texts.entrySet().removeIf(answer -> form.question(answer.getKey()).filter(question -> isKept(question, answer.getValue())).isEmpty());
        if (!texts.isEmpty()) {
            save.saveAll(draft, texts);
        }
    }

    private static void bank(PayeeQuestions payee, BankAccount account, Map<String, String> texts) {
        texts.put(payee.holder(), account.holder());
        texts.put(payee.number(), account.number());
        texts.put(payee.bank(), account.bank());
        texts.remove(null);
    }

    private static boolean isKept(Question question, String text) {
        return question.type() == QuestionType.TEXT && AnswerRules.canBeKept(question, text).isAllowed();
    }
}
