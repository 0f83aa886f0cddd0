package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    private static final LocalDateTime CLOSES = LocalDateTime.parse("2026-03-31T17:00:00");

    private static String text(String title) {
        return CalendarText.of("轮次日历", "https://luxuan.example", List.of(CalendarEvent.moment("r1-closes", CLOSES, title + " 申报截止",
                "/manager/rounds/r1")), CLOSES.minusDays(1));
    }

    /** What a calendar program makes of the lines. */
    private static List<String> unfolded(String text) {
        return Arrays.asList(text.replace("\r\n ", "").split("\r\n", -1));
    }

    @Test
    void a_moment_in_china_is_told_in_utc_and_known_again_by_its_id() {
        assertThat(unfolded(text("标杆场景"))).contains("BEGIN:VCALENDAR", "VERSION:2.0", "DTSTART:20260331T090000Z", "DTSTAMP:20260330T090000Z",
                "UID:r1-closes@luxuan", "SUMMARY:标杆场景 申报截止", "URL:https://luxuan.example/manager/rounds/r1", "END:VCALENDAR");
    }

    @Test
    void a_last_day_is_a_whole_day_of_the_calendar_in_china() {
        String text = CalendarText.of("公示", "", List.of(CalendarEvent.day("n1", CLOSES.withHour(1), "最后一天", "/publicity/n1")), CLOSES);
        assertThat(unfolded(text)).contains("DTSTART;VALUE=DATE:20260331");
    }

    @Test
    void signs_of_the_format_are_escaped() {
        assertThat(unfolded(text("甲;乙,丙\\丁\n戊"))).contains("SUMMARY:甲\\;乙\\,丙\\\\丁\\n戊 申报截止");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_none_is_cut_within_a_character() {
        String title = "山东省人工智能赋能新型工业化标杆应用场景".repeat(5);
        String text = text(title);
        assertThat(text.split("\r\n", -1)).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(unfolded(text)).contains("SUMMARY:" + title + " 申报截止");
    }
}
