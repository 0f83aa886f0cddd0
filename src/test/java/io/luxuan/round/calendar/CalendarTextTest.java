package io.luxuan.round.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    private static final LocalDateTime CLOSES = LocalDateTime.parse("2026-03-31T17:00:00");

    private static String text(String title) {
        Round round = new Round("r1", "P1", 1, title, 2026, RoundStage.CALL, CLOSES.minusDays(20), CLOSES, CLOSES, CLOSES, null, null, null);
        return CalendarText.of("轮次日历", List.of(new RoundDate(CLOSES, RoundDate.Kind.CLOSES, round)), CLOSES.minusDays(1),
                date -> date.round().title() + " 申报截止", date -> "https://luxuan.example/manager/rounds/" + date.round().id());
    }

    /** What a calendar program makes of the lines. */
    private static List<String> unfolded(String text) {
        return Arrays.asList(text.replace("\r\n ", "").split("\r\n", -1));
    }

    @Test
    void a_moment_in_china_is_told_in_utc_and_known_again_by_its_id() {
        assertThat(unfolded(text("标杆场景"))).contains("BEGIN:VCALENDAR", "VERSION:2.0", "DTSTART:20260331T090000Z", "DTSTAMP:20260330T090000Z",
                "UID:r1-closes@luxuan", "SUMMARY:标杆场景 申报截止", "END:VCALENDAR");
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
