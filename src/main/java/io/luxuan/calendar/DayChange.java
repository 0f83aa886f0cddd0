package io.luxuan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** A day that a notice makes another. @param former null for an ordinary day of the week; @param now likewise */
record DayChange(LocalDate day, CalendarDay former, CalendarDay now) {
    /** In the order of the days. */
    static List<DayChange> between(Map<LocalDate, CalendarDay> former, Map<LocalDate, CalendarDay> now) {
        TreeSet<LocalDate> days = new TreeSet<>(Comparator.naturalOrder());
        days.addAll(former.keySet());
        days.addAll(now.keySet());
        List<DayChange> changes = new ArrayList<>();
        for (LocalDate day : days) {
            if (!Objects.equals(former.get(day), now.get(day))) {
                changes.add(new DayChange(day, former.get(day), now.get(day)));
            }
        }
        return List.copyOf(changes);
    }

    /** Whether it matters to a count; a name alone does not. */
    boolean counts() {
        return works(former) != works(now);
    }

    /** Message key of what the day was. */
    public String formerKey() {
        return key(former);
    }

    public String nowKey() {
        return key(now);
    }

    private static String key(CalendarDay day) {
        return "calendar.day." + (day == null ? "ordinary" : day.works() ? "swap" : "off");
    }

    private boolean works(CalendarDay known) {
        return known == null ? !CalendarYear.isWeekend(day) : known.works();
    }
}
