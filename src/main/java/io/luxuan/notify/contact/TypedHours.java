package io.luxuan.notify.contact;

import io.luxuan.shared.Refusal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Quiet hours as they are typed, such as 22:00 and 07:30; both empty for none. */
public record TypedHours(String from, String until) {
    public static final TypedHours NONE = new TypedHours("", "");
    private static final int HOUR = 60;

    public TypedHours {
        from = from == null ? "" : from.strip();
        until = until == null ? "" : until.strip();
    }

    static TypedHours of(int fromMinute, int untilMinute) {
        return new TypedHours(text(fromMinute), text(untilMinute));
    }

    boolean isNone() {
        return from.isEmpty() && until.isEmpty();
    }

    void check() {
        if (!isNone() && (minute(from) < 0 || minute(until) < 0 || minute(from) == minute(until))) {
            throw new Refusal("contact.hours", Map.of(minute(from) < 0 ? "from" : "until", "refusal.contact.hours"));
        }
    }

    int fromMinute() {
        return minute(from);
    }

    int untilMinute() {
        return minute(until);
    }

    private static int minute(String typed) {
        try {
            LocalTime time = LocalTime.parse(typed);
            return time.getHour() * HOUR + time.getMinute();
        } catch (DateTimeParseException noTime) {
            return -1;
        }
    }

    private static String text(int minute) {
        return LocalTime.of(minute / HOUR, minute % HOUR).toString();
    }
}
