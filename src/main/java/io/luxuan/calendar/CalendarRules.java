package io.luxuan.calendar;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;

final class CalendarRules {
    private static final int FIRST = 2020;
    private static final int LAST = 2100;

    private CalendarRules() {}

    static Verdict plausibleYear(int year) {
        return year >= FIRST && year <= LAST ? ALLOWED : refused("calendar.year");
    }

    /** Publicities have been counted by the calendar of a year that has begun: it stays. */
    static Verdict replacesOnlyTheFuture(int year, boolean loaded, int thisYear) {
        return loaded && year <= thisYear ? refused("calendar.in-force") : ALLOWED;
    }

    static Verdict namesItsNotice(String document) {
        boolean named = document != null && !document.isBlank() && document.strip().length() <= 60;
        return named ? ALLOWED : refused("calendar.document");
    }
}
