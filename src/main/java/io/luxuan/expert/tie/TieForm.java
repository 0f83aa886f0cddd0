package io.luxuan.expert.tie;

import io.luxuan.expert.avoidance.TieKind;
import io.luxuan.shared.NameKey;
import io.luxuan.shared.PersonKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** A relation as an expert types one. */
record TieForm(String kind, String person, String institution, String year, String title) {
    static final TieForm EMPTY = new TieForm("", "", "", "", "");

    /** Message keys by field. @param thisYear no work is of a later year */
    Map<String, String> errors(int thisYear) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (known() == null) {
            errors.put("kind", "tie.kind.required");
        }
        if (NameKey.of(person).isEmpty()) {
            errors.put("person", "tie.person.required");
        } else {
            PersonKey.judge(person).refusal().ifPresent(no -> errors.put("person", no.messageKey()));
        }
        notLonger(errors, "person", person, 100);
        notLonger(errors, "institution", institution, 200);
        if (known() != null && known().isJointWork()) {
            jointWork(errors, thisYear);
        }
        return errors;
    }

    private void jointWork(Map<String, String> errors, int thisYear) {
        if (NameKey.of(title).isEmpty()) {
            errors.put("title", "tie.title.required");
        }
        notLonger(errors, "title", title, 300);
        boolean digits = text(year).matches("\\d{4}");
        if (!digits || Integer.parseInt(text(year)) < 1950 || Integer.parseInt(text(year)) > thisYear) {
            errors.put("year", "tie.year.wrong");
        }
    }

    TieKind known() {
        for (TieKind one : TieKind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return null;
    }

    Integer yearOfWork() {
        return known().isJointWork() ? Integer.valueOf(text(year)) : null;
    }

    String titleOfWork() {
        return known().isJointWork() ? text(title) : "";
    }

    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static void notLonger(Map<String, String> errors, String field, String text, int most) {
        if (text != null && text.length() > most) {
            errors.put(field, "experts.too-long");
        }
    }
}
