package io.luxuan.publicity.objection;

import io.luxuan.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What is wrong with single fields of the form, so that the objector can put it right before anything is recorded. */
@Component
class ObjectionFields {
    static final int LONGEST_FACTS = 5000;
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{7,20}");
    private static final Pattern RESIDENT_ID = Pattern.compile("[0-9]{17}[0-9Xx]");
    private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{18}");

    /** @param gapsAllowed missing things are then for the screening to refuse, not for the form */
    void check(ObjectionForm form, int evidence, boolean gapsAllowed) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!gapsAllowed) {
            gaps(form, evidence, wrong);
        }
        malformed(form, wrong);
        if (!wrong.isEmpty()) {
            throw new Refusal("objection.fields", wrong);
        }
    }

    private static void gaps(ObjectionForm form, int evidence, Map<String, String> wrong) {
        need(form.objectorKind() != null, "objectorKind", wrong);
        need(!form.name().isEmpty(), "name", wrong);
        need(form.idType() != null, "idType", wrong);
        need(!form.idNumber().isEmpty(), "idNumber", wrong);
        need(!form.phone().isEmpty(), "phone", wrong);
        need(form.grounds() != null, "grounds", wrong);
        need(!form.facts().isEmpty(), "facts", wrong);
        need(evidence > 0, "evidence", wrong);
    }

    private static void malformed(ObjectionForm form, Map<String, String> wrong) {
        fit(form.name().length() <= 100, "name", "name-long", wrong);
        fit(form.facts().length() <= LONGEST_FACTS, "facts", "facts-long", wrong);
        fit(form.phone().isEmpty() || PHONE.matcher(form.phone()).matches(), "phone", "phone-form", wrong);
        fit(form.idNumber().isEmpty() || idFits(form), "idNumber", "id-form", wrong);
    }

    private static boolean idFits(ObjectionForm form) {
        if (form.idType() == IdType.RESIDENT_ID) {
            return RESIDENT_ID.matcher(form.idNumber()).matches();
        }
        if (form.idType() == IdType.CREDIT_CODE) {
            return CREDIT_CODE.matcher(form.idNumber()).matches();
        }
        return form.idNumber().length() <= 40;
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
