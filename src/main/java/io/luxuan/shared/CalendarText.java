package io.luxuan.shared;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.MediaType;

/** Dates as a calendar program reads them (RFC 5545): one event without length, or of a whole day, for each. */
public final class CalendarText {
    public static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int MOST_OCTETS = 75;
    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final int HOURS_AHEAD = ZoneOffset.ofHours(8).getTotalSeconds() / 3600;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param site address of the start page without a slash at its end */
    public static String of(String title, String site, List<CalendarEvent> events, LocalDateTime now) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//luxuan//rounds//ZH").line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH").line("X-WR-CALNAME", escaped(title)).line("X-PUBLISHED-TTL", "PT6H");
        events.forEach(event -> calendar.event(event, site, now));
        return calendar.line("END", "VCALENDAR").text.toString();
    }

    private void event(CalendarEvent event, String site, LocalDateTime now) {
        line("BEGIN", "VEVENT").line("UID", event.id() + "@luxuan").line("DTSTAMP", utc(now));
        if (event.wholeDay()) {
            line("DTSTART;VALUE=DATE", event.at().format(DAY));
        } else {
            line("DTSTART", utc(event.at()));
        }
        line("SUMMARY", escaped(event.summary())).line("URL", site + event.path()).line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    /** Lines are folded at 75 octets, and never within a character. */
    private CalendarText line(String name, String value) {
        int octets = 0;
        for (int one : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(one);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append(END_OF_LINE).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += more;
        }
        text.append(END_OF_LINE);
        return this;
    }

    private static String utc(LocalDateTime inChina) {
        return inChina.minusHours(HOURS_AHEAD).format(UTC);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }
}
