package io.luxuan.application.party;

import io.luxuan.shared.NameKey;
import io.luxuan.shared.PersonKey;
import io.luxuan.shared.UnitKey;
import io.luxuan.shared.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with the typed section: message keys by field, such as {@code exclusion.3.reason}. */
final class PartyRules {
    static final int EXCLUSIONS_MOST = 3;
    static final int LINES_MOST = 50;
    private static final Pattern CONTACT = Pattern.compile("\\d{7}|[^@\\s]+@[^@\\s]+\\.[^@\\s]+|\\d[\\d -]{6,}\\d");

    private final int thisYear;
    private final Section section;
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** @param unit who applies; @param members most of them */
    record Section(String unit, int members) {}

    private PartyRules(Section section, int thisYear) {
        this.section = section;
        this.thisYear = thisYear;
    }

    static Map<String, String> errors(PartyForm form, Section section, int thisYear) {
        PartyRules rules = new PartyRules(section, thisYear);
        rules.check("member", form.members());
        rules.check("tie", form.ties());
        rules.check("exclusion", form.exclusions());
        return rules.errors;
    }

    private void check(String group, List<PartyLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String at = group + "." + i + ".";
            PartyLine line = lines.get(i);
            if (i >= most(group)) {
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

    private int most(String group) {
        return switch (group) {
            case "member" -> section.members();
            case "exclusion" -> EXCLUSIONS_MOST;
            default -> LINES_MOST;
        };
    }

    /** People of other units keep experts away: they can be asked. */
    private void member(String at, PartyLine line) {
        person(at, line);
        required(at + "institution", line.institution(), "party.institution.required");
        unit(at, line);
        notLonger(at + "contact", line.contact(), 100);
        if (!UnitKey.of(line.institution()).equals(UnitKey.of(section.unit())) && !CONTACT.matcher(line.contact()).find()) {
            errors.putIfAbsent(at + "contact", "party.contact.required");
        }
    }

    private void tie(String at, PartyLine line) {
        if (line.known() == null) {
            errors.put(at + "kind", "party.kind.required");
        }
        person(at, line);
        if (line.known() == null || line.known().isJointWork()) {
            required(at + "title", line.title(), "party.title.required");
            notLonger(at + "title", line.title(), 300);
            year(at + "year", line.year().strip());
        }
    }

    private void exclusion(String at, PartyLine line) {
        if (NameKey.of(line.person()).isEmpty()) {
            required(at + "person", line.institution(), "party.exclusion.required");
            unit(at, line);
        } else {
            person(at, line);
        }
        required(at + "reason", line.reason(), "party.reason.required");
        notLonger(at + "reason", line.reason(), 300);
    }

    private void person(String at, PartyLine line) {
        required(at + "person", line.person(), "party.person.required");
        name(at + "person", PersonKey.judge(line.person()));
    }

    private void unit(String at, PartyLine line) {
        if (!NameKey.of(line.institution()).isEmpty()) {
            name(at + "institution", UnitKey.judge(line.institution()));
        }
    }

    private void name(String field, Verdict verdict) {
        verdict.refusal().ifPresent(no -> errors.putIfAbsent(field, no.messageKey()));
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
