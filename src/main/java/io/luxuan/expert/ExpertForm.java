package io.luxuan.expert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An expert as a manager types one. @param username and password only when the expert is new */
record ExpertForm(
        String username, String password, String name, String institution, String title, String keywords,
        String yearlyCap, Set<String> fields) {

    static final ExpertForm EMPTY = new ExpertForm("", "", "", "", "", "", "20", Set.of());

    static ExpertForm of(Expert expert) {
        return new ExpertForm("", "", expert.name(), expert.institution(), expert.title(), expert.keywords(),
                String.valueOf(expert.yearlyCap()), expert.fields());
    }

    /** Message keys by field. */
    Map<String, String> errors(boolean fresh) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (fresh && (username == null || !username.strip().matches("[A-Za-z0-9._-]{3,64}"))) {
            errors.put("username", "experts.username.wrong");
        }
        if (fresh && (password == null || password.length() < 10 || password.length() > 64)) {
            errors.put("password", "experts.password.wrong");
        }
        required(errors, "name", name, 100);
        required(errors, "institution", institution, 200);
        notLonger(errors, "title", title, 100);
        notLonger(errors, "keywords", keywords, 1000);
        if (yearlyCap == null || !yearlyCap.strip().matches("[1-9]\\d{0,2}")) {
            errors.put("yearlyCap", "experts.cap.wrong");
        }
        if (fields == null || fields.isEmpty()) {
            errors.put("fields", "experts.fields.none");
        }
        return errors;
    }

    int cap() {
        return Integer.parseInt(yearlyCap.strip());
    }

    private static void required(Map<String, String> errors, String field, String text, int most) {
        if (text == null || text.isBlank()) {
            errors.put(field, "experts." + field + ".required");
        }
        notLonger(errors, field, text, most);
    }

    private static void notLonger(Map<String, String> errors, String field, String text, int most) {
        if (text != null && text.length() > most) {
            errors.put(field, "experts.too-long");
        }
    }
}
