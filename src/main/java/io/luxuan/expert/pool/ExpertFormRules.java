package io.luxuan.expert.pool;

import io.luxuan.expert.avoidance.Sector;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.PersonKey;
import io.luxuan.shared.UnitKey;
import io.luxuan.shared.Verdict;
import java.util.Arrays;
import java.util.Map;

/** What a complete {@link ExpertForm} must hold, on a page as in a file. Errors are message keys by field. */
public final class ExpertFormRules {
    public static final String USERNAME = "[A-Za-z0-9._-]{3,64}";
    private static final String CAP = "[1-9]\\d{0,2}";

    private ExpertFormRules() {}

    static void signIn(ExpertForm form, Map<String, String> errors) {
        if (!form.username().matches(USERNAME)) {
            errors.put("username", "experts.username.wrong");
        }
        if (form.password().length() < 10 || form.password().length() > 64) {
            errors.put("password", "experts.password.wrong");
        }
    }

    static void facts(ExpertForm form, FieldNames names, Map<String, String> errors) {
        required(errors, "name", form.name(), 100);
        required(errors, "institution", form.institution(), 200);
        name(errors, "name", PersonKey.judge(form.name()));
        name(errors, "institution", UnitKey.judgeOne(form.institution()));
        notLonger(errors, "title", form.title(), 100);
        sector(form, errors);
        notLonger(errors, "city", form.city(), 40);
        notLonger(errors, "keywords", form.keywords(), 1000);
        caps(form, errors);
        if (form.fields().isEmpty()) {
            errors.put("fields", "experts.fields.none");
        }
        if (SubfieldText.parse(form.subfields(), form.fields(), names).problem() != null) {
            errors.put("subfields", "experts.subfields.wrong");
        }
    }

    private static void sector(ExpertForm form, Map<String, String> errors) {
        boolean known = Arrays.stream(Sector.values()).anyMatch(sector -> sector.name().equals(form.sector()));
        if (!form.sector().isEmpty() && !known) {
            errors.put("sector", "experts.sector.wrong");
        }
    }

    private static void caps(ExpertForm form, Map<String, String> errors) {
        boolean year = form.yearlyCap().matches(CAP);
        if (!year) {
            errors.put("yearlyCap", "experts.cap.wrong");
        }
        if (!form.roundCap().isEmpty() && !form.roundCap().matches(CAP)) {
            errors.put("roundCap", "experts.cap.wrong");
        } else if (year && !form.roundCap().isEmpty() && form.roundCapOrNull() > form.cap()) {
            errors.put("roundCap", "experts.round-cap.more");
        }
    }

    private static void required(Map<String, String> errors, String field, String text, int most) {
        if (NameKey.of(text).isEmpty()) {
            errors.put(field, "experts." + field + ".required");
        }
        notLonger(errors, field, text, most);
    }

    private static void name(Map<String, String> errors, String field, Verdict verdict) {
        verdict.refusal().ifPresent(no -> errors.putIfAbsent(field, no.messageKey()));
    }

    private static void notLonger(Map<String, String> errors, String field, String text, int most) {
        if (text.length() > most) {
            errors.put(field, "experts.too-long");
        }
    }
}
