package io.luxuan.shared;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** From which row a list in the order of a moment goes on; rows of the same moment follow each other by id. */
public record MomentCursor(LocalDateTime at, String id) {
    private static final int LAST_YEAR = 9999;

    public static String of(LocalDateTime at, String id) {
        return at + "~" + id;
    }

    /** Empty when nobody can have been given it. */
    public static Optional<MomentCursor> parse(String cursor) {
        int cut = cursor == null ? -1 : cursor.indexOf('~');
        if (cut < 0) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(cursor.substring(0, cut));
            boolean storable = at.getYear() > 0 && at.getYear() <= LAST_YEAR;
            return storable ? Optional.of(new MomentCursor(at, cursor.substring(cut + 1))) : Optional.empty();
        } catch (DateTimeParseException forged) {
            return Optional.empty();
        }
    }
}
