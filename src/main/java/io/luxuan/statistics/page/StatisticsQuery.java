package io.luxuan.statistics.page;

import io.luxuan.shared.Days;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.figure.Tab;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * What a person asks, as the address says it: field names are those of the address.
 *
 * @param year null where the address says nothing of it; blank for all years
 * @param from first day, {@code until} last day; blank for any
 */
record StatisticsQuery(Tab tab, By by, String programme, String round, String year, String from, String until, String step) {
    private static final String WRONG_DAY = "statistics.wrong-day";

    StatisticsQuery {
        tab = tab == null ? Tab.APPLICATIONS : tab;
        by = tab.by(by);
        programme = blankToNull(programme);
        round = blankToNull(round);
        year = year == null ? null : year.strip();
        from = blankToNull(from);
        until = blankToNull(until);
        step = blankToNull(step);
    }

    /** The same of this year, where neither a year nor a round nor a day is asked for. */
    StatisticsQuery orOf(int thisYear) {
        String of = round == null && from == null && until == null ? String.valueOf(thisYear) : "";
        return year != null ? this : new StatisticsQuery(tab, by, programme, round, of, from, until, step);
    }

    /** Null for all, and for what is no year. */
    Integer wholeYear() {
        return year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null;
    }

    /** What is wrong: field to message key. */
    Map<String, String> faults() {
        if (from != null && day(from).isEmpty()) {
            return Map.of("from", WRONG_DAY);
        }
        if (until != null && day(until).isEmpty()) {
            return Map.of("until", WRONG_DAY);
        }
        if (from != null && until != null && day(until).get().isBefore(day(from).get())) {
            return Map.of("until", "statistics.until-before-from");
        }
        return tab == Tab.DURATIONS && by != By.STEP && step == null ? Map.of("step", "statistics.which-step") : Map.of();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(Days.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
