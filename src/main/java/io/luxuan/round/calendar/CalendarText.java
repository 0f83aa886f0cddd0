package io.luxuan.round.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Dates as a calendar program reads them (RFC 5545): one event without length for each, known again by its id when it moves. */
final class CalendarText {
    private static final int MOST_OCTETS = 75;
    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int HOURS_AHEAD = ZoneOffset.ofHours(8).getTotalSeconds() / 3600;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param link address of a round's page */
    static String of(String title, List<RoundDate> dates, LocalDateTime now, Function<RoundDate, String> summary, Function<RoundDate, String> link) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//luxuan//rounds//ZH").line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH").line("X-WR-CALNAME", escaped(title)).line("X-PUBLISHED-TTL", "PT6H");
        for (RoundDate date : dates) {
            calendar.line("BEGIN", "VEVENT").line("UID", date.round().id() + "-" + date.kind().name().toLowerCase(Locale.ROOT) + "@luxuan")
                    .line("DTSTAMP", utc(now)).line("DTSTART", utc(date.at())).line("SUMMARY", escaped(summary.apply(date)))
                    .line("URL", link.apply(date)).line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
        }
        return calendar.line("END", "VCALENDAR").text.toString();
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
