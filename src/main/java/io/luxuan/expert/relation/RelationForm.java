package io.luxuan.expert.relation;

import io.luxuan.expert.avoidance.Institutions;
import io.luxuan.expert.avoidance.RelationKind;
import io.luxuan.shared.Days;
import io.luxuan.shared.UnitKey;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A relation of institutions as a manager types it. Days as yyyy-MM-dd, blank where open. */
record RelationForm(String name, String belongsTo, String kind, String fromDate, String toDate, String note) {
    static final RelationForm EMPTY = new RelationForm("", "", "AFFILIATE", "", "", "");

    RelationForm complete() {
        return new RelationForm(text(name), text(belongsTo), text(kind), text(fromDate), text(toDate), text(note));
    }

    /** Message keys by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        institution(errors, "name", name);
        institution(errors, "belongsTo", belongsTo);
        if (errors.isEmpty() && Institutions.normalise(name).equals(Institutions.normalise(belongsTo))) {
            errors.put("belongsTo", "experts.relation.itself");
        }
        if (Arrays.stream(RelationKind.values()).noneMatch(known -> known.name().equals(kind))) {
            errors.put("kind", "experts.relation.kind.wrong");
        }
        days(errors);
        if (note.length() > 500) {
            errors.put("note", "experts.too-long");
        }
        return errors;
    }

    LocalDate from() {
        return day(fromDate);
    }

    LocalDate to() {
        return day(toDate);
    }

    private void days(Map<String, String> errors) {
        if (!fromDate.isEmpty() && from() == null) {
            errors.put("fromDate", "experts.relation.day.wrong");
        }
        if (!toDate.isEmpty() && (to() == null || from() != null && to().isBefore(from()))) {
            errors.put("toDate", "experts.leave.to.wrong");
        }
    }

    private static void institution(Map<String, String> errors, String field, String name) {
        if (Institutions.normalise(name).isEmpty()) {
            errors.put(field, "experts.institution.required");
        } else if (!UnitKey.judgeOne(name).isAllowed()) {
            errors.put(field, UnitKey.judgeOne(name).refusal().orElseThrow().messageKey());
        } else if (name.length() > 200) {
            errors.put(field, "experts.too-long");
        }
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : Days.parse(text);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
