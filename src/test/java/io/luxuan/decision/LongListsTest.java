package io.luxuan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.audit.AuditHead;
import io.luxuan.countersign.SettleWish;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** A round at its meeting, with a few entries and with many: its ranking, its panels and its meeting's list. */
@ServiceTest
class LongListsTest {
    private static final List<String> LISTS = List.of("/ranking", "/ranking?show=tied", "/ranking?q=%E7%A0%94%E7%A9%B6%E9%99%A2&place=40",
            "/panels", "/panels?q=L0&status=SCORED", "/decision", "/decision?show=all&place=77", "/decision?show=out&q=L00");

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MockMvc web;
    @Autowired Decisions decisions;
    @Autowired SettleWish settle;
    @Autowired AuditHead log;
    @Autowired JdbcTemplate jdbc;
    @Autowired CountedStatements statements;
    @Autowired MovableClock clock;

    private Played round;
    private Person manager;

    @BeforeEach
    void at_the_meeting() {
        clock.moveTo(LocalDateTime.of(2026, 6, 8, 9, 0));
        round = beans.createBean(PlayedRound.class)
                .toTheMeeting(new Quota(QuotaType.AT_MOST, null, 60, 60, 0), Map.of("L0001", 90));
        manager = round.manager();
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    @Test
    void a_thousand_entries_cost_no_more_statements_than_a_hundred() throws Exception {
        entries(2, 100);
        cost();
        Map<String, Long> hundred = cost();
        entries(101, 1000);
        assertThat(cost()).isEqualTo(hundred);
    }

    @Test
    void a_list_is_searched_by_number_title_and_unit() throws Exception {
        entries(2, 120);
        for (String list : List.of("/ranking", "/panels", "/decision?show=all")) {
            assertThat(numbers(list, "q=l0077")).as(list).containsExactly("L0077");
            assertThat(numbers(list, "q=第77项")).as(list).containsExactly("L0077");
            assertThat(numbers(list, "q=研究院 L0077")).as(list).containsExactly("L0077");
            assertThat(numbers(list, "q=没有这一项")).as(list).isEmpty();
            assertThat(numbers(list, "q=%25_!")).as("signs of LIKE are nothing but signs: " + list).isEmpty();
        }
    }

    @Test
    void one_jumps_to_a_rank_or_a_number() throws Exception {
        entries(2, 120);
        assertThat(numbers("/ranking", "place=101").get(0)).isEqualTo("L0101");
        assertThat(numbers("/ranking", "place=１０１").get(0)).isEqualTo("L0101");
        assertThat(numbers("/decision?show=all", "place=77").get(0)).as("its page of fifty").isEqualTo("L0051");
        assertThat(numbers("/decision?show=all", "place=9999")).hasSize(20);
        assertThat(numbers("/panels", "from=L0101").get(0)).isEqualTo("L0101");
    }

    @Test
    void lists_are_narrowed_to_equals_and_by_state() throws Exception {
        entries(2, 120);
        jdbc.update("UPDATE review_ranking SET tie_group = 1, tie_break = 'MEETING' WHERE round_id = ? AND order_no IN (7, 8)", round.roundId());
        assertThat(numbers("/ranking", "show=tied")).containsExactly("L0007", "L0008");
        jdbc.update("UPDATE application SET status = 'REMOVED' WHERE round_id = ? AND number_text = 'L0009'", round.roundId());
        assertThat(numbers("/panels", "status=REMOVED")).containsExactly("L0009");
        assertThat(numbers("/decision", "show=out&q=L0009")).containsExactly("L0009");
    }

    @Test
    void a_workbook_is_read_in_large_pieces_and_not_by_the_row() throws Exception {
        long small = sheet("/ranking.xlsx");
        long seats = sheet("/panels.xlsx");
        entries(2, 2500);
        assertThat(sheet("/ranking.xlsx") - small).as("a thousand rows at once, their applications by two hundred").isLessThan(25);
        assertThat(sheet("/panels.xlsx") - seats).as("two hundred rows at once").isLessThan(40);
    }

    @Test
    void a_meeting_of_a_thousand_is_confirmed_in_pieces_and_not_by_the_row() {
        entries(2, 1000);
        Person second = Actors.as(Person.SYSTEM, () -> beans.createBean(PlayedRound.class).account("manager", Role.MANAGER, null));
        String wish = Actors.as(manager, () -> decisions.ask(round.roundId(), List.of(), null));
        Actors.run(Person.SYSTEM, log::head);
        long before = statements.count();
        Actors.run(second, () -> settle.confirm(wish));
        assertThat(statements.count() - before).isLessThan(250);
    }

    private long sheet(String list) throws Exception {
        long before = statements.count();
        web.perform(get("/manager/rounds/" + round.roundId() + list).with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                manager, null, List.of(new SimpleGrantedAuthority("ROLE_MANAGER")))))).andExpect(status().isOk());
        return statements.count() - before;
    }

    private Map<String, Long> cost() throws Exception {
        Map<String, Long> cost = new TreeMap<>();
        for (String list : LISTS) {
            long before = statements.count();
            page(list);
            cost.put(list, statements.count() - before);
        }
        return cost;
    }

    private List<String> numbers(String list, String query) throws Exception {
        String glue = list.contains("?") ? "&" : "?";
        return page(list + glue + query).select("section tbody a[href^=/manager/applications/], section tbody div.small span.text-nowrap").eachText()
                .stream().filter(text -> text.matches("L[0-9]{4}")).distinct().toList();
    }

    private Document page(String path) throws Exception {
        String[] parts = path.split("\\?", 2);
        var request = get("/manager/rounds/" + round.roundId() + parts[0]);
        for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            request = request.param(nameAndValue[0], URLDecoder.decode(nameAndValue[1], StandardCharsets.UTF_8));
        }
        return Jsoup.parse(web.perform(request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                manager, null, List.of(new SimpleGrantedAuthority("ROLE_MANAGER")))))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }

    /** Copies of the one that was played, each a rank behind the one before. */
    private void entries(int from, int to) {
        Map<String, Object> application = jdbc.queryForMap("SELECT * FROM application WHERE id = ?", round.ids().get("L0001"));
        Map<String, Object> ranking = jdbc.queryForMap("SELECT * FROM review_ranking WHERE application_id = ?", round.ids().get("L0001"));
        Chunks.each(IntStream.rangeClosed(from, to).boxed().toList(), chunk -> {
            List<String> ids = chunk.stream().map(at -> Ids.next()).toList();
            insert("application", application, chunk.stream().map(at -> Map.<String, Object>of("id", ids.get(at - chunk.get(0)),
                    "number_text", "L%04d".formatted(at), "title", "长名单第" + at + "项", "organisation_name", "第" + at + "研究院")).toList());
            insert("review_ranking", ranking, chunk.stream().map(at -> Map.<String, Object>of("application_id", ids.get(at - chunk.get(0)),
                    "order_no", at, "rank_no", at, "score", new BigDecimal("90").subtract(BigDecimal.valueOf(at, 3)))).toList());
        });
    }

    private void insert(String table, Map<String, Object> like, List<Map<String, Object>> rows) {
        List<String> columns = List.copyOf(like.keySet());
        jdbc.batchUpdate("INSERT INTO " + table + " (" + String.join(",", columns) + ") VALUES ("
                + String.join(",", Collections.nCopies(columns.size(), "?")) + ")", rows.stream().map(row -> columns.stream()
                .map(column -> row.getOrDefault(column.toLowerCase(Locale.ROOT), like.get(column))).toArray()).toList());
    }
}
