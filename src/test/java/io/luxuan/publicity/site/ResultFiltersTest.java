package io.luxuan.publicity.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.ImportApplications;
import io.luxuan.application.ImportedApplication;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListEntry;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.Notice;
import io.luxuan.publicity.notice.NoticeKind;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever looks for a result finds it by year and programme, and on a list by field and city. */
@ServiceTest
class ResultFiltersTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 11, 10, 0);

    @Autowired Rounds rounds;
    @Autowired Organisations organisations;
    @Autowired ImportApplications enter;
    @Autowired Processes processes;
    @Autowired NoticeMapper notices;
    @Autowired ListMapper lists;
    @Autowired CountedStatements statements;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired MockMvc web;

    private String mark;

    @BeforeEach
    void in_may() {
        clock.moveTo(NOW);
        mark = Ids.next();
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    @Test
    void results_are_found_by_the_year_and_the_programme_of_their_rounds() throws Exception {
        String former = result("P1", 2019);
        String latter = result("P1", 2020);
        String other = result("P11", 2020);
        assertThat(found("")).containsExactlyInAnyOrder(former, latter, other);
        assertThat(found("&year=2020")).containsExactlyInAnyOrder(latter, other);
        assertThat(found("&programme=P1")).containsExactlyInAnyOrder(former, latter);
        assertThat(found("&year=2020&programme=P1")).containsExactly(latter);
    }

    @Test
    void what_was_chosen_stays_chosen_and_what_nobody_offers_narrows_nothing() throws Exception {
        String result = result("P1", 2019);
        Document page = page("/results?year=2019&programme=P1&q=" + mark);
        assertThat(page.select("select[name=year] option[selected]").eachAttr("value")).containsExactly("2019");
        assertThat(page.select("select[name=programme] option[selected]").eachAttr("value")).containsExactly("P1");
        assertThat(found("&year=1066&programme=%27--")).containsExactly(result);
        assertThat(page("/results?year=2019&q=" + Ids.next()).text()).contains("没有符合条件的名单");
    }

    @Test
    void a_list_is_narrowed_to_a_field_and_to_a_city_however_it_was_written() throws Exception {
        String round = result("P1", 2026);
        awarded(round, "甲", "brain-inspired", "青岛市");
        awarded(round, "乙", "brain-inspired", "济南");
        awarded(round, "丙", "swarm", "青岛");
        String path = "/results/" + round;
        assertThat(entries(path)).containsExactly("甲", "乙", "丙");
        assertThat(entries(path + "?field=brain-inspired")).containsExactly("甲", "乙");
        assertThat(entries(path + "?city=青岛")).containsExactly("甲", "丙");
        Document both = page(path + "?field=brain-inspired&city=青岛");
        assertThat(both.select("tbody td:nth-child(1)").eachText()).containsExactly("甲");
        assertThat(both.select("#list-title").text()).isEqualTo("名单（1 项）");
        assertThat(both.select("select[name=city] option").eachText()).containsExactly("全部城市", "济南", "青岛");
        assertThat(entries(path + "?field=none&city=%27--")).containsExactly("甲", "乙", "丙");
    }

    @Test
    void what_a_manager_confirmed_of_a_unit_goes_before_what_it_wrote() throws Exception {
        String round = result("P1", 2026);
        String moved = awarded(round, "甲", "brain-inspired", "济南");
        awarded(round, "乙", "brain-inspired", "济南");
        jdbc.update("INSERT INTO unit_entry (id, organisation_id, organisation_name, fact, value_text, valid_from, state, file_id, file_name,"
                + " media_type, bytes, sha256, claimed_at, claimed_by)"
                + " VALUES (?, ?, '单位', 'CITY', '370200', ?, 'CONFIRMED', 'f', 'f', 'f', 1, 'f', ?, 'x')",
                Ids.next(), moved, NOW.toLocalDate(), NOW);
        assertThat(entries("/results/" + round + "?city=青岛")).containsExactly("甲");
        assertThat(entries("/results/" + round + "?city=济南")).containsExactly("乙");
    }

    @Test
    void where_all_are_the_same_there_is_nothing_to_choose() throws Exception {
        String round = result("P1", 2026);
        awarded(round, "甲", "brain-inspired", "济南");
        assertThat(page("/results/" + round).select("section select")).isEmpty();
    }

    @Test
    void more_results_cost_no_more_statements() throws Exception {
        result("P1", 2026);
        found("");
        long one = cost();
        result("P1", 2026);
        result("P1", 2026);
        assertThat(cost()).isEqualTo(one);
    }

    private long cost() throws Exception {
        long before = statements.count();
        found("");
        return statements.count() - before;
    }

    /** A round of the year with a final list that nobody stands on yet. */
    private String result(String programme, int year) {
        String round = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound(programme, "轮次" + Ids.next(), 2026, NOW,
                NOW.plusDays(10), NOW.plusDays(15), NOW.plusDays(40), null)));
        jdbc.update("UPDATE selection_round SET year_no = ? WHERE id = ?", year, round);
        notices.insert(new Notice(Ids.next(), NoticeKind.FINAL, round, "立项名单 " + mark, "正文", NOW, "测试", null, null, null, round, null, null));
        return round;
    }

    /** Answers its unit. */
    private String awarded(String round, String number, String field, String city) {
        return Actors.as(Person.SYSTEM, () -> {
            processes.runDueWork();
            String recommender = organisations.register(new NewOrganisation("主管部门", null, OrganisationKind.DEPARTMENT, "济南", null));
            String unit = organisations.register(new NewOrganisation("单位" + Ids.next(), null, OrganisationKind.UNIVERSITY, city, recommender));
            String id = enter.enter(round, List.of(new ImportedApplication(number, "项目" + number, field, "关键词", unit, Map.of()))).get(number);
            int seat = lists.of(round).size() + 1;
            lists.insertAll(List.of(new ListEntry(round, id, null, seat, number, "项目" + number, unit, "单位", null, EntryState.AWARDED,
                    null, null, seat, null, round)));
            return unit;
        });
    }

    private List<String> found(String more) throws Exception {
        return page("/results?q=" + mark + more).select(".lx-rows a").eachAttr("href").stream().map(path -> path.substring("/results/".length()))
                .toList();
    }

    private List<String> entries(String path) throws Exception {
        return page(path).select("tbody td:nth-child(1)").eachText();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
