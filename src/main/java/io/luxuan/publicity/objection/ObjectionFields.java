package io.luxuan.publicity.objection;

import io.luxuan.shared.CreditCode;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Numbers;
import io.luxuan.shared.PersonKey;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.UnitKey;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is wrong with single fields of the form, so that the objector can put it right before anything is recorded. */
@Component
class ObjectionFields {
    static final int LONGEST_FACTS = 5000;

    private final MovableClock clock;

    ObjectionFields(MovableClock clock) {
        this.clock = clock;
    }

    /**
     * @param gapsAllowed missing things are then for the screening to refuse, not for the form
     * @param ofMail      what is wrong with the mail and its code
     */
    void check(ObjectionForm form, int evidence, boolean gapsAllowed, Map<String, String> ofMail) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!gapsAllowed) {
            gaps(form, evidence, wrong);
        }
        malformed(form, wrong);
        ofMail.forEach(wrong::putIfAbsent);
        if (!wrong.isEmpty()) {
            throw new Refusal("objection.fields", wrong);
        }
    }

    private static void gaps(ObjectionForm form, int evidence, Map<String, String> wrong) {
        need(form.objectorKind() != null, "objectorKind", wrong);
        need(!Wording.saysNothing(form.name()), "name", wrong);
        need(form.idType() != null, "idType", wrong);
        need(!form.idNumber().isEmpty(), "idNumber", wrong);
        need(!form.phone().isEmpty(), "phone", wrong);
        need(form.grounds() != null, "grounds", wrong);
        need(!Wording.saysNothing(form.facts()), "facts", wrong);
        need(evidence > 0, "evidence", wrong);
    }

    private void malformed(ObjectionForm form, Map<String, String> wrong) {
        fit(form.name().length() <= 100, "name", "name-long", wrong);
        fit(form.facts().length() <= LONGEST_FACTS, "facts", "facts-long", wrong);
        if (!form.name().isEmpty() && !Wording.saysNothing(form.name())) {
            note("name", form.objectorKind() == ObjectorKind.PERSON ? PersonKey.judge(form.name()) : UnitKey.judge(form.name()), wrong);
        }
        if (!form.phone().isEmpty()) {
            note("phone", Numbers.judgePhone(form.phone()), wrong);
        }
        if (!form.idNumber().isEmpty()) {
            note("idNumber", judge(form), wrong);
        }
    }

    private Verdict judge(ObjectionForm form) {
        if (form.idType() == IdType.RESIDENT_ID) {
            return Numbers.judgeResident(form.idNumber(), clock.now().toLocalDate());
        }
        if (form.idType() == IdType.CREDIT_CODE) {
            return CreditCode.judge(form.idNumber());
        }
        return form.idNumber().length() <= 40 ? Verdict.ALLOWED : Verdict.refused("number.too-long");
    }

    private static void note(String field, Verdict verdict, Map<String, String> wrong) {
        verdict.refusal().ifPresent(no -> wrong.putIfAbsent(field, no.messageKey()));
    }

    private static void need(boolean there, String field, Map<String, String> wrong) {
        fit(there, field, field + "-missing", wrong);
    }

    private static void fit(boolean fits, String field, String code, Map<String, String> wrong) {
        if (!fits) {
            wrong.putIfAbsent(field, "refusal.objection." + code);
        }
    }
}
