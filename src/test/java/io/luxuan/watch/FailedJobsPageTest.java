package io.luxuan.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Chores;
import io.luxuan.workflow.FailedJobs;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
class FailedJobsPageTest {
    private static final Person MANAGER = new Person("failed-page", "fp", "李管理", Role.MANAGER, null);
    private static final Person SUPERVISOR = new Person("failed-reader", "fr", "监督员", Role.SUPERVISOR, null);

    @Autowired MockMvc web;
    @Autowired Rounds rounds;
    @Autowired Processes processes;
    @Autowired FailedJobs failures;
    @Autowired MovableClock clock;

    @AfterEach
    void repair() {
        Chores.BROKEN.clear();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }

    private Document page(String path, Person person) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(as(person))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString());
    }

    private String failedStep() {
        LocalDateTime now = clock.now();
        String round = Actors.as(MANAGER, () -> rounds.open(new OpenRound("P1", "失败任务测试轮次", 2026, now.minusMinutes(1),
                now.plusDays(10), now.plusDays(15), now.plusDays(40), null)));
        String subject = Ids.next();
        Chores.BROKEN.put(subject, Chores.refusal());
        Actors.run(Person.SYSTEM, () -> processes.start("chore", subject, round, Map.of()));
        try {
            processes.runDueWork();
        } catch (RuntimeException expected) {
            assertThat(expected).hasMessage("task.reminded");
        }
        return Actors.as(MANAGER, () -> failures.stuckInRound(round)).get(0).jobId();
    }

    @Test
    void a_manager_sees_the_failed_step_in_words_retries_it_and_it_is_gone() throws Exception {
        String job = failedStep();
        Document list = page("/manager/failed", MANAGER);
        assertThat(list.select("tr[data-job=" + job + "]").text()).contains("扫地", "杂务", "失败任务测试轮次", "一小时内已经催办过", "已试 4 次");
        Chores.BROKEN.clear();
        web.perform(post("/manager/failed/" + job + "/retry").with(as(MANAGER)).with(csrf()))
                .andExpect(redirectedUrl("/manager/failed"));
        assertThat(page("/manager/failed", MANAGER).select("#failed-states tr[data-job=" + job + "]").text()).contains("正在重试");
        processes.runDueWork();
        Document after = page("/manager/failed", MANAGER);
        assertThat(after.select("#failed-states tr[data-job=" + job + "]").text()).contains("已通过", "李管理");
        assertThat(after.select("#main > * section:not(#failed-states *) tr[data-job=" + job + "]")).isEmpty();
    }

    @Test
    void the_detail_page_shows_where_it_stands_and_folds_the_technical_part_away() throws Exception {
        String job = failedStep();
        Document page = page("/manager/failed/" + job, MANAGER);
        assertThat(page.select("g[data-node=sweep-floor]").attr("class")).contains("lx-late");
        assertThat(page.select("details:not([open]) pre").text()).contains("Refusal");
        assertThat(web.perform(get("/manager/failed/" + job + "/diagram").with(as(MANAGER))).andReturn().getResponse()
                .getContentAsString()).contains("sweep-floor");
    }

    @Test
    void a_supervisor_reads_it_without_a_button_and_may_not_retry() throws Exception {
        String job = failedStep();
        assertThat(page("/manager/failed", SUPERVISOR).select("main form, #main form")).isEmpty();
        assertThat(page("/manager/failed/" + job, SUPERVISOR).select("#main form")).isEmpty();
        web.perform(post("/manager/failed/" + job + "/retry").with(as(SUPERVISOR)).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void the_number_stands_beside_the_entry_and_nobody_else_sees_either() throws Exception {
        failedStep();
        Actors.run(MANAGER, () -> failures.stuck(null, 1));
        assertThat(page("/manager/rounds", MANAGER).select(".lx-nav a[href=/manager/failed]")).hasSize(1);
        web.perform(get("/manager/failed/nothing").with(as(MANAGER))).andExpect(status().isNotFound());
        web.perform(get("/manager/failed").with(as(new Person("x", "x", "专家", Role.EXPERT, null)))).andExpect(status().isForbidden());
    }
}
