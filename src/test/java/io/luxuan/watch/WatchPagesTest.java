package io.luxuan.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class WatchPagesTest {
    private static final Person MANAGER = new Person("watch-manager", "wm", "管理员", Role.MANAGER, null);
    private static final Person SUPERVISOR = new Person("watch-supervisor", "ws", "监督员", Role.SUPERVISOR, null);

    @Autowired MockMvc web;
    @Autowired Rounds rounds;
    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired MovableClock clock;
    @Autowired SharedCounts counts;

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }

    private String openedRound() {
        LocalDateTime now = clock.now();
        return Actors.as(MANAGER, () -> rounds.open(new OpenRound("P1", "看板测试轮次", 2026, now.minusMinutes(1),
                now.plusDays(10), now.plusDays(15), now.plusDays(40), null)));
    }

    private String roundThatWaitsForItsManager() {
        String id = openedRound();
        clock.moveTo(clock.now().plusDays(16));
        processes.runDueWork();
        Actors.run(Person.SYSTEM, () -> {
            tasks.due(id, "nothing-to-review", clock.now().minusDays(1));
            counts.forget(id);
        });
        return id;
    }

    private Document page(String path, Person person) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(as(person))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }

    @Test
    void the_watch_page_shows_where_a_round_stands_and_what_is_late() throws Exception {
        String id = roundThatWaitsForItsManager();
        Document page = page("/manager/rounds/" + id + "?process=call", MANAGER);
        assertThat(page.select("tr[data-step=nothing-to-review]").attr("data-waiting")).isEqualTo("1");
        assertThat(page.select("tr[data-step=nothing-to-review]").attr("data-overdue")).isEqualTo("1");
        assertThat(page.select("#watch-counts nav a")).extracting(org.jsoup.nodes.Element::text)
                .anyMatch(text -> text.startsWith("专家评审"));
        assertThat(page.select(".lx-stage-line [aria-current]").text()).isEqualTo("形式审查");
        assertThat(page.text()).contains("无可评审申报：重新开放或结束", "逾期", "全部催办");
    }

    @Test
    void the_rounds_own_process_shows_the_called_one_as_waiting() throws Exception {
        Document page = page("/manager/rounds/" + openedRound(), MANAGER);
        assertThat(page.select("tr[data-step=call]").attr("data-waiting")).isEqualTo("1");
    }

    @Test
    void a_called_part_leads_to_its_own_steps_and_all_parts_stand_beside_the_round() throws Exception {
        String id = openedRound();
        Document page = page("/manager/rounds/" + id, MANAGER);
        assertThat(page.select("tr[data-step=call] a").attr("href")).isEqualTo("/manager/rounds/" + id + "?process=call");
        assertThat(page.select("#watch-counts nav a").eachText().stream().map(text -> text.replaceAll(" .*", "")))
                .containsSubsequence("基础研究项目年度遴选", "申报与形式审查", "专家评审", "会议审定", "公示与异议处理", "异议处理", "项目实施", "申报评审");
    }

    @Test
    void a_manager_reminds_with_one_click_and_not_twice_within_the_hour() throws Exception {
        String id = roundThatWaitsForItsManager();
        WorkItem late = Actors.as(MANAGER, () -> tasks.overdue(id, null, 1)).rows().get(0);
        web.perform(post("/manager/rounds/" + id + "/reminders/" + late.taskId()).with(as(MANAGER)).with(csrf()))
                .andExpect(redirectedUrl("/manager/rounds/" + id)).andExpect(flash().attribute("done", "watch.reminded"));
        web.perform(post("/manager/rounds/" + id + "/reminders").param("taskKey", "nothing-to-review").with(as(MANAGER)).with(csrf()))
                .andExpect(flash().attribute("problem", "refusal.task.nobody-to-remind"));
        assertThat(page("/manager", MANAGER).text()).contains("有任务等您办理");
    }

    @Test
    void a_supervisor_sees_the_same_without_any_button() throws Exception {
        String id = roundThatWaitsForItsManager();
        Document page = page("/manager/rounds/" + id + "?process=call", SUPERVISOR);
        assertThat(page.select("tr[data-step=nothing-to-review]")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
        web.perform(post("/manager/rounds/" + id + "/reminders").param("taskKey", "nothing-to-review").with(as(SUPERVISOR)).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_diagram_comes_as_xml_and_an_unknown_one_is_not_found() throws Exception {
        String id = openedRound();
        String xml = web.perform(get("/manager/rounds/" + id + "/diagram/basic-research").with(as(SUPERVISOR)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(xml).contains("BPMNDiagram", "基础研究项目年度遴选");
        web.perform(get("/manager/rounds/" + id + "/diagram/nothing").with(as(MANAGER))).andExpect(status().isNotFound());
        web.perform(get("/manager/rounds/nothing").with(as(MANAGER))).andExpect(status().isNotFound());
    }

    @Test
    void only_the_counts_come_when_the_page_refreshes_itself() throws Exception {
        String id = openedRound();
        String part = web.perform(get("/manager/rounds/" + id + "/counts").header("HX-Request", "true").with(as(MANAGER)))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        assertThat(part).contains("data-step=\"call\"").doesNotContain("<html");
    }

    @Test
    void the_desk_shows_all_rounds_and_my_tasks() throws Exception {
        String id = roundThatWaitsForItsManager();
        Document desk = page("/manager", MANAGER);
        assertThat(desk.select("a[href=/manager/rounds/" + id + "]").text()).isEqualTo("看板测试轮次");
        assertThat(desk.text()).contains("无可评审申报：重新开放或结束").doesNotContain("没有待办事项", "还没有轮次");
        assertThat(page("/manager", SUPERVISOR).select("main form, #desk-mine")).isEmpty();
    }

    @Test
    void a_count_leads_to_its_rows_and_a_row_to_its_instance() throws Exception {
        String id = roundThatWaitsForItsManager();
        Document watch = page("/manager/rounds/" + id + "?process=call", MANAGER);
        String rows = watch.select("tr[data-step=nothing-to-review] td a").first().attr("href");
        assertThat(watch.select("svg a[href='" + rows + "'] g[data-node=nothing-to-review]").attr("class")).contains("lx-late");
        Document tasks = page(rows, MANAGER);
        assertThat(tasks.select("tbody tr")).hasSize(1);
        assertThat(tasks.select("tbody tr").text()).contains("看板测试轮次", "项目管理人员", "逾期");
        assertThat(page(rows + "&late=true&owner=管理人员", MANAGER).select("tbody tr")).hasSize(1);
        assertThat(page(rows + "&days=30", MANAGER).select("tbody tr")).isEmpty();
        Document instance = page(tasks.select("tbody a[href^=/manager/instances/]").attr("href"), MANAGER);
        assertThat(instance.select("g[data-node=nothing-to-review]").attr("class")).contains("lx-stands", "lx-late");
        assertThat(instance.select("g[data-node=count-accepted]").attr("class")).contains("lx-passed");
        assertThat(instance.select("#instance-calls").parents().text()).contains("基础研究项目年度遴选");
        assertThat(instance.select("section[aria-labelledby=instance-history] tbody tr").text()).contains("申报截止", "16 天");
    }

    @Test
    void a_count_of_what_nobody_acts_on_leads_to_instances() throws Exception {
        String id = openedRound();
        String rows = page("/manager/rounds/" + id, MANAGER).select("tr[data-step=call] td a").first().attr("href");
        Document list = page(rows, SUPERVISOR);
        assertThat(list.select("tbody tr")).hasSize(1);
        Document instance = page(list.select("tbody a").first().attr("href"), SUPERVISOR);
        assertThat(instance.select("main form")).isEmpty();
        assertThat(instance.select("section[aria-labelledby=instance-calls] tbody a").text()).contains("申报与形式审查");
        Document call = page(instance.select("section[aria-labelledby=instance-calls] tbody a").attr("href"), MANAGER);
        assertThat(call.select("section[aria-labelledby=instance-waits] tbody tr").text()).contains("申报截止", "到时自动继续");
        web.perform(get("/manager/instances/nothing").with(as(MANAGER))).andExpect(status().isNotFound());
    }

    @Test
    void instances_are_searched_by_title_and_state() throws Exception {
        String id = openedRound();
        assertThat(page("/manager/instances?round=" + id + "&q=看板&state=RUNNING", MANAGER).select("tbody tr")).hasSize(2);
        assertThat(page("/manager/instances?round=" + id + "&state=ENDED", MANAGER).select("tbody tr")).isEmpty();
        assertThat(page("/manager/instances?round=" + id + "&q=%", MANAGER).select("tbody tr")).isEmpty();
    }

    @Test
    void several_are_reminded_at_once() throws Exception {
        String id = roundThatWaitsForItsManager();
        WorkItem late = Actors.as(MANAGER, () -> tasks.overdue(id, null, 1)).rows().get(0);
        web.perform(post("/manager/rounds/" + id + "/tasks/reminders").param("task", late.taskId()).with(as(MANAGER)).with(csrf()))
                .andExpect(flash().attribute("done", "watch.reminded"));
        web.perform(post("/manager/rounds/" + id + "/tasks/reminders").with(as(MANAGER)).with(csrf()))
                .andExpect(flash().attribute("problem", "refusal.task.nobody-to-remind"));
        web.perform(post("/manager/rounds/" + id + "/tasks/reminders").param("task", late.taskId()).with(as(SUPERVISOR)).with(csrf()))
                .andExpect(status().isForbidden());
    }
}
