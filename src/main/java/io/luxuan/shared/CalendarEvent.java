package io.luxuan.shared;

import java.time.LocalDateTime;

/**
 * What people write into their calendars.
 *
 * @param id       by which a calendar program knows it again when it moves
 * @param wholeDay the day counts, not the moment
 * @param path     of the page that tells more, from the start page on
 */
public record CalendarEvent(String id, LocalDateTime at, boolean wholeDay, String summary, String path) {
    public static CalendarEvent moment(String id, LocalDateTime at, String summary, String path) {
        return new CalendarEvent(id, at, false, summary, path);
    }

    public static CalendarEvent day(String id, LocalDateTime at, String summary, String path) {
        return new CalendarEvent(id, at, true, summary, path);
    }
}
