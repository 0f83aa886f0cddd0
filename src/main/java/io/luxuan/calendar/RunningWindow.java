package io.luxuan.calendar;

import java.time.LocalDate;

/** Something that runs for so many working days. @param page path of its page; @param from first day; @param last last day as it was published */
public record RunningWindow(String title, String page, LocalDate from, LocalDate last) {
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last);
    }
}
