package io.luxuan.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** Days and moments that are typed into forms. A year of two digits, as browsers send 0026-03-01, and one of another age are none. */
public final class Days {
    private static final int FIRST = 1850;
    private static final int LAST = 2100;

    private Days() {}

    /** @param typed as {@code yyyy-MM-dd} @throws DateTimeParseException for what is no day of 1850 to 2100 */
    public static LocalDate parse(String typed) {
        LocalDate day = LocalDate.parse(typed);
        plausible(typed, day);
        return day;
    }

    /** @param typed as {@code yyyy-MM-ddTHH:mm} @throws DateTimeParseException for what is no moment of 1850 to 2100 */
    public static LocalDateTime moment(String typed) {
        LocalDateTime moment = LocalDateTime.parse(typed);
        plausible(typed, moment.toLocalDate());
        return moment;
    }

    private static void plausible(String typed, LocalDate day) {
        if (day.getYear() < FIRST || day.getYear() > LAST) {
            throw new DateTimeParseException("no year of a form", typed, 0);
        }
    }
}
