package io.luxuan.unit.register;

import io.luxuan.shared.Days;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** From a typed claim to what it says; what is wrong is noted at its field. */
final class EntryReader {
    private static final int LONGEST_NUMBER = 80;
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

    private final Dictionary words;
    private final LocalDate today;
    private final FieldFaults faults = new FieldFaults();

    EntryReader(Dictionary words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** @param from for the day of foundation that day itself */
    record Read(String value, String level, String number, LocalDate from, LocalDate until) {}

    FieldFaults faults() {
        return faults;
    }

    Read read(Fact fact, EntryForm form) {
        if (fact == Fact.FOUNDED) {
            LocalDate founded = past("value", form.value());
            return new Read(String.valueOf(founded), null, null, founded, null);
        }
        LocalDate from = past("from", form.from());
        return new Read(choice(fact, form.value()), fact == Fact.TITLE ? level(form) : null,
                fact == Fact.TITLE ? number(form.number()) : null, from, fact.mayEnd() ? end(from, form.until()) : null);
    }

    private String choice(Fact fact, String typed) {
        if (!words.options(fact).containsKey(typed)) {
            faults.note("value", Verdict.refused("unit.choose"));
        }
        return typed;
    }

    /** A title of one level needs not be told it. */
    private String level(EntryForm form) {
        List<String> levels = words.levelsOf(form.value());
        if (isBlank(form.level()) && levels.size() == 1) {
            return levels.get(0);
        }
        if (!levels.isEmpty() && (isBlank(form.level()) || !levels.contains(form.level()))) {
            faults.note("level", Verdict.refused("unit.level"));
        }
        return form.level();
    }

    private String number(String typed) {
        if (isBlank(typed) || typed.strip().length() > LONGEST_NUMBER) {
            faults.note("number", Verdict.refused("unit.number"));
            return null;
        }
        return typed.strip();
    }

    private LocalDate past(String field, String typed) {
        LocalDate day = day(field, typed);
        if (day != null && (day.isAfter(today) || day.isBefore(EARLIEST))) {
            faults.note(field, Verdict.refused("unit.day-past"));
        }
        return day;
    }

    private LocalDate end(LocalDate from, String typed) {
        LocalDate until = isBlank(typed) ? null : day("until", typed);
        if (until != null && from != null && until.isBefore(from)) {
            faults.note("until", Verdict.refused("unit.until-before"));
        }
        return until;
    }

    private LocalDate day(String field, String typed) {
        try {
            return Days.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeParseException unreadable) {
            faults.note(field, Verdict.refused("unit.day"));
            return null;
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
