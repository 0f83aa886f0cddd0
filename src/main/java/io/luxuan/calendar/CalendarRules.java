package io.luxuan.calendar;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;

final class CalendarRules {
    private static final int FIRST = 2020;
    private static final int LAST = 2100;

    private CalendarRules() {}

    static Verdict plausibleYear(int year) {
        return year >= FIRST && year <= LAST ? ALLOWED : refused("calendar.year");
    }

    /** Of the year in force a notice may still change the days ahead; a year that is over stays as it was counted by. */
    static Verdict isNotOver(int year, boolean loaded, int thisYear) {
        return loaded && year < thisYear ? refused("calendar.over") : ALLOWED;
    }

    /** A second look, and not the same notice once more. */
    static Verdict changesSomething(CalendarPlan plan, boolean loaded) {
        return loaded && plan.changes().isEmpty() ? refused("calendar.nothing-changes") : ALLOWED;
    }

    static Verdict namesItsNotice(String document) {
        boolean named = !Wording.saysNothing(document) && document.strip().length() <= 60;
        return named ? ALLOWED : refused("calendar.document");
    }
}
