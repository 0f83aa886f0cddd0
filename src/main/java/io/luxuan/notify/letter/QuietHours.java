package io.luxuan.notify.letter;

import java.time.LocalDateTime;
import java.util.Optional;

/** Minutes of the day in which nobody wants letters, in China; where the first is the later one they span midnight. */
public record QuietHours(int fromMinute, int untilMinute) {
    private static final int HOUR = 60;

    /** When they are over; empty outside of them. */
    public Optional<LocalDateTime> overAt(LocalDateTime now) {
        int minute = now.getHour() * HOUR + now.getMinute();
        boolean night = fromMinute > untilMinute;
        boolean quiet = night ? minute >= fromMinute || minute < untilMinute : minute >= fromMinute && minute < untilMinute;
        if (!quiet) {
            return Optional.empty();
        }
        LocalDateTime end = now.toLocalDate().atStartOfDay().plusMinutes(untilMinute);
        return Optional.of(end.isAfter(now) ? end : end.plusDays(1));
    }
}
