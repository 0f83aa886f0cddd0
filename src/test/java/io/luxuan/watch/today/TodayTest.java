package io.luxuan.watch.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.TaskPage;
import io.luxuan.workflow.WorkItem;
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
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ServiceTest
class TodayTest {
    private static final Person MANAGER = new Person("today-manager", "tm", "管理员", Role.MANAGER, null);

    @Autowired Today today;
    @Autowired DeskTabs tabs;
    @Autowired List<TaskPage> pages;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired CountedStatements statements;
    @Autowired MockMvc web;

    private String round;
    private LocalDateTime now;

    @BeforeEach
    void openARound() {
        now = clock.now();
        round = Actors.as(MANAGER, () -> rounds.open(new OpenRound("P1", "今日事轮次", 2026, now.plusDays(1), now.plusDays(10),
                now.plusDays(15), now.plusDays(40), null)));
    }

    @AfterEach
    void takeAway() {
        jdbc.update("DELETE FROM work_item WHERE round_id = ?", round);
        jdbc.update("DELETE FROM project WHERE round_id = ?", round);
    }

    private void task(String process, String key, String subject, LocalDateTime due) {
        jdbc.update("""
                INSERT INTO work_item (task_id, process_key, task_key, subject_id, round_id, assignee_id, opened_at, due_at, sort_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", Ids.next(), process, key, subject, round, MANAGER.id(), now, due, due);
    }

    private String project(String number) {
        String id = Ids.next();
        jdbc.update("""
                INSERT INTO project (id, round_id, application_id, number_text, title, organisation_id, organisation_name, owner_id, starts_on,
                    ends_on, state, created_at) VALUES (?, ?, ?, ?, '深海机器人', 'today-unit', '烟台深蓝公司', 'x', ?, ?, 'STARTED', ?)""",
                id, round, id, number, now.toLocalDate(), now.toLocalDate().plusYears(1), now);
        return id;
    }

    private List<TodayKind> kinds() {
        return Actors.as(MANAGER, () -> today.kinds(tabs.of("all")));
    }

    @Test
    void what_stops_a_round_comes_before_what_keeps_one_unit_waiting_longer() {
        task("project-acceptance", "approve-task-statement", project("2026-P-1"), now.minusDays(5));
        task("objection", "accept-objection", Ids.next(), now.plusDays(2));
        task("meeting", "decision-meeting", round, now.plusDays(20));
        assertThat(kinds()).extracting(TodayKind::kind)
                .containsSubsequence("decision-meeting", "accept-objection", "approve-task-statement");
        assertThat(kinds()).extracting(TodayKind::consequence).isSorted();
    }

    @Test
    void a_row_names_its_project_unit_round_and_due_moment_and_leads_to_where_it_is_done() {
        String project = project("2026-P-7");
        task("project-acceptance", "approve-task-statement", project, now.minusDays(5));
        TodayKind kind = kinds().stream().filter(one -> one.kind().equals("approve-task-statement")).findFirst().orElseThrow();
        assertThat(kind.overdue()).isEqualTo(1);
        assertThat(kind.name()).isEqualTo("审核任务书");
        assertThat(kind.rows()).singleElement().satisfies(row -> {
            assertThat(row.subject().line()).isEqualTo("2026-P-7 深海机器人");
            assertThat(row.subject().unit()).isEqualTo("烟台深蓝公司");
            assertThat(row.roundTitle()).isEqualTo("今日事轮次");
            assertThat(row.late()).isTrue();
            assertThat(row.path()).isEqualTo("/manager/projects/" + project);
        });
    }

    @Test
    void sixty_tasks_cost_as_many_statements_as_one_and_are_read_page_by_page() throws Exception {
        task("project-acceptance", "check-midterm", project("2026-P-100"), now.plusDays(1));
        long one = cost();
        for (int at = 1; at < 60; at++) {
            task("project-acceptance", "check-midterm", project("2026-P-" + (100 + at)), now.plusDays(at));
        }
        assertThat(cost()).isEqualTo(one);
        Document desk = page("/manager");
        assertThat(desk.select("#today-check-midterm tbody tr")).hasSize(5);
        Document all = page(desk.select("#today-check-midterm p a").attr("href"));
        assertThat(all.select("tbody tr")).hasSize(50);
        assertThat(page(all.select("a[rel=next]").attr("href")).select("tbody tr")).hasSize(10);
        ask("/manager/today/nothing").andExpect(status().isNotFound());
    }

    private long cost() {
        long before = statements.count();
        kinds();
        return statements.count() - before;
    }

    @Test
    void every_task_of_managers_says_what_happens_if_nobody_acts() {
        assertThat(pages.stream().filter(page -> page.path(any(page.taskKey())).startsWith("/manager/")).map(TaskPage::taskKey))
                .isNotEmpty().allMatch(Consequence::knows);
    }

    private static WorkItem any(String key) {
        return new WorkItem("t", "p", key, "s", "r", "a", null, "role:MANAGER", null, null, null, null, null);
    }

    /** The desk failed where all that waits for a second person is of no round: a unit that is taken over. */
    @Test
    void what_belongs_to_no_round_has_no_title_and_no_page_fails_by_it() {
        Map<String, String> titles = rounds.titles(List.of());
        assertThat(titles.get(null)).isNull();
    }

    @Test
    void a_round_that_opens_tomorrow_is_not_called_open_on_any_page() throws Exception {
        String row = page("/manager").select("a[href=/manager/rounds/" + round + "]").first().closest("tr").text();
        assertThat(row).contains("未开始申报").doesNotContain("申报中");
        assertThat(page("/manager/rounds/" + round + "/settings").select(".badge").text()).contains("未开始申报");
        assertThat(page("/manager/rounds?year=2026").select("a[href=/manager/rounds/" + round + "]").first().closest("tr").text())
                .contains("未开始申报");
    }

    private ResultActions ask(String path) throws Exception {
        return web.perform(get(path).with(authentication(UsernamePasswordAuthenticationToken.authenticated(MANAGER, null,
                List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))))));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(ask(path).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
