package io.luxuan.publicity.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The calendar that anybody may subscribe to: {@code /calls.ics}. */
@ServiceTest
class PublicDatesTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 11, 10, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    @Autowired Rounds rounds;
    @Autowired NoticeMapper notices;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired CountedStatements statements;
    @Autowired MockMvc web;

    @BeforeEach
    void in_may() {
        clock.moveTo(NOW);
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    @Test
    void a_published_call_opens_and_closes_in_everybodys_calendar() throws Exception {
        Round round = opened("日历中的申报");
        Notice call = call(round);
        MockHttpServletResponse answer = web.perform(get("/calls.ics")).andReturn().getResponse();
        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(event(round.id() + "-call-OPENS")).contains("DTSTART:20260512T020000Z", "SUMMARY:" + round.title() + " 申报开始",
                "URL:http://localhost/notices/" + call.id());
        assertThat(event(round.id() + "-call-CLOSES")).contains("DTSTART:20260521T020000Z", "SUMMARY:" + round.title() + " 申报截止");
    }

    @Test
    void a_round_whose_call_is_not_published_yet_is_nobodys_business() throws Exception {
        Round round = opened("尚未公布的轮次");
        jdbc.update("DELETE FROM notice WHERE round_id = ?", round.id());
        assertThat(calendar()).noneMatch(line -> line.contains(round.id()));
    }

    @Test
    void a_corrected_call_leads_to_its_correction() throws Exception {
        Round round = opened("更正过的申报");
        Notice call = call(round);
        Notice later = new Notice(Ids.next(), NoticeKind.CALL, round.id(), "更正", "正文", NOW.plusHours(1), "测试", null, null, null, null,
                call.id(), "延长期限");
        notices.insert(later);
        assertThat(event(round.id() + "-call-CLOSES")).contains("URL:http://localhost/notices/" + later.id());
    }

    @Test
    void what_an_early_end_has_overtaken_is_left_out() throws Exception {
        Round round = opened("提前结束的轮次");
        call(round);
        jdbc.update("UPDATE selection_round SET outcome = 'CANCELLED', ended_stage = 'CALL', ended_reason = '测试', ended_by = '测试', ended_at = ? "
                + "WHERE id = ?", NOW.plusDays(5), round.id());
        assertThat(event(round.id() + "-call-OPENS")).isNotEmpty();
        assertThat(event(round.id() + "-call-CLOSES")).isEmpty();
    }

    @Test
    void the_last_day_of_publicity_is_a_whole_day_unless_it_was_cut_short() throws Exception {
        Notice whole = list(NOW.toLocalDate().plusDays(4), NOW.toLocalDate().plusDays(4).atTime(23, 59, 59));
        Notice cut = list(NOW.toLocalDate().plusDays(4), NOW);
        assertThat(event(whole.id() + "-last-day")).contains("DTSTART;VALUE=DATE:" + NOW.plusDays(4).format(DAY),
                "SUMMARY:" + whole.title() + " 公示最后一天", "URL:http://localhost/publicity/" + whole.id());
        assertThat(event(cut.id() + "-last-day")).isEmpty();
    }

    @Test
    void more_calls_cost_no_more_statements() throws Exception {
        call(opened("第一个申报"));
        calendar();
        long one = cost();
        List.of("第二个申报", "第三个申报", "第四个申报").forEach(title -> call(opened(title)));
        assertThat(cost()).as("rounds are asked for in chunks").isLessThanOrEqualTo(one + 1);
    }

    @Test
    void the_home_page_and_the_notices_lead_to_it() throws Exception {
        for (String path : List.of("/", "/notices")) {
            assertThat(Jsoup.parse(web.perform(get(path)).andReturn().getResponse().getContentAsString()).select("main a[href=/calls.ics]"))
                    .as(path).hasSize(1);
        }
    }

    private Round opened(String title) {
        return rounds.get(Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P1", title + Ids.next(), 2026, NOW.plusDays(1),
                NOW.plusDays(10), NOW.plusDays(15), NOW.plusDays(40), null))));
    }

    private Notice call(Round round) {
        Notice call = new Notice(Ids.next(), NoticeKind.CALL, round.id(), "申报通知", "正文", NOW.plusMinutes(10), "测试", null,
                null, null, null, null, null);
        notices.insert(call);
        return call;
    }

    private Notice list(LocalDate lastDay, LocalDateTime endsAt) {
        String round = opened("公示的轮次").id();
        Notice list = new Notice(Ids.next(), NoticeKind.PROPOSED, round, "名单公示", "正文", NOW.minusDays(1), "测试", 1, lastDay, endsAt,
                round, null, null);
        notices.insert(list);
        return list;
    }

    private long cost() throws Exception {
        long before = statements.count();
        calendar();
        return statements.count() - before;
    }

    /** Lines of the event with this id; none where the calendar has no such event. */
    private List<String> event(String id) throws Exception {
        List<String> lines = calendar();
        int at = lines.indexOf("UID:" + id + "@luxuan");
        return at < 0 ? List.of() : lines.subList(at, at + lines.subList(at, lines.size()).indexOf("END:VEVENT"));
    }

    private List<String> calendar() throws Exception {
        String text = web.perform(get("/calls.ics")).andReturn().getResponse().getContentAsString();
        return Arrays.asList(text.replace("\r\n ", "").split("\r\n", -1));
    }
}
