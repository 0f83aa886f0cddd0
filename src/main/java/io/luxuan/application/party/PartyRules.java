package io.luxuan.application.party;

import io.luxuan.shared.NameKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the typed section: message keys by field, such as {@code exclusion.3.reason}. */
final class PartyRules {
    static final int EXCLUSIONS_MOST = 3;
    static final int LINES_MOST = 50;

    private final int thisYear;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private PartyRules(int thisYear) {
        this.thisYear = thisYear;
    }

    static Map<String, String> errors(PartyForm form, int thisYear) {
        PartyRules rules = new PartyRules(thisYear);
        rules.check("member", form.members());
        rules.check("tie", form.ties());
        rules.check("exclusion", form.exclusions());
        return rules.errors;
    }

    private void check(String group, List<PartyLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String at = group + "." + i + ".";
            PartyLine line = lines.get(i);
            if (i >= (group.equals("exclusion") ? EXCLUSIONS_MOST : LINES_MOST)) {
                errors.put(at + "person", "party." + group + ".too-many");
                return;
            }
            notLonger(at + "person", line.person(), 100);
            notLonger(at + "institution", line.institution(), 200);
            switch (group) {
                case "member" -> member(at, line);
                case "tie" -> tie(at, line);
                default -> exclusion(at, line);
            }
        }
    }

    private void member(String at, PartyLine line) {
        required(at + "person", line.person(), "party.person.required");
        required(at + "institution", line.institution(), "party.institution.required");
    }

    private void tie(String at, PartyLine line) {
        if (line.known() == null) {
            errors.put(at + "kind", "party.kind.required");
        }
        required(at + "person", line.person(), "party.person.required");
        if (line.known() == null || line.known().isJointWork()) {
            required(at + "title", line.title(), "party.title.required");
            notLonger(at + "title", line.title(), 300);
            year(at + "year", line.year().strip());
        }
    }

    private void exclusion(String at, PartyLine line) {
        if (NameKey.of(line.person()).isEmpty()) {
            required(at + "person", line.institution(), "party.exclusion.required");
        }
        required(at + "reason", line.reason(), "party.reason.required");
        notLonger(at + "reason", line.reason(), 300);
    }

    private void year(String field, String text) {
        if (!text.matches("\\d{4}") || Integer.parseInt(text) < 1950 || Integer.parseInt(text) > thisYear) {
            errors.putIfAbsent(field, "party.year.wrong");
        }
    }

    /** A name of punctuation alone is none. */
    private void required(String field, String text, String message) {
        if (NameKey.of(text).isEmpty()) {
            errors.putIfAbsent(field, message);
        }
    }

    private void notLonger(String field, String text, int most) {
        if (text.strip().length() > most) {
            errors.putIfAbsent(field, "party.too-long");
        }
    }
}
