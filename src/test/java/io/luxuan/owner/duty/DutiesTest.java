package io.luxuan.owner.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.owner.TaskStory;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Tasks have somebody who answers for them, who passes them on, is stood in for, and one day leaves. */
@ServiceTest
class DutiesTest {
    private static final Person ADMIN = new Person("duty-admin", "duty-admin", "系统管理员", Role.ADMIN, null);

    @Autowired CallScene calls;
    @Autowired OwnersScene owners;
    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired PassTask pass;
    @Autowired SecondOpinions opinions;
    @Autowired KeepDeputies deputies;
    @Autowired HandOver handOver;
    @Autowired TaskStory story;
    @Autowired MovableClock clock;
    @Autowired MockMvc web;
    @Autowired CountedStatements statements;

    private String department;
    private Person manager;
    private Person colleague;
    private Person stranger;
    private WorkItem task;

    @BeforeEach
    void aTaskOfADepartment() {
        department = owners.department("牵头厅");
        manager = owners.manager(department);
        colleague = owners.manager(department);
        stranger = owners.manager(owners.department("其他局"));
        task = task();
    }

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    @Test
    void who_takes_a_task_does_it_and_a_colleague_takes_it_over_with_a_reason_first() {
        Actors.run(manager, () -> pass.take(task.taskId()));
        Actors.run(manager, () -> pass.take(task.taskId()));
        assertThatThrownBy(() -> done(colleague)).hasMessage("duty.held");
        assertThatThrownBy(() -> Actors.run(colleague, () -> pass.take(task.taskId()))).hasMessage("duty.taken");
        assertThatThrownBy(() -> Actors.run(colleague, () -> pass.pass(task.taskId(), colleague.id(), " "))).hasMessage("duty.pass");
        Actors.run(colleague, () -> pass.pass(task.taskId(), colleague.id(), "原负责人外出"));
        assertThatThrownBy(() -> done(manager)).hasMessage("duty.held");
        done(colleague);
        assertThat(told()).containsExactly("PASSED 原负责人外出", "TAKEN null");
    }

    @Test
    void what_takes_two_is_done_where_one_of_the_two_answers_for_the_task_or_stands_in() {
        Actors.run(manager, () -> pass.take(task.taskId()));
        Person third = owners.manager(department);
        assertThatThrownBy(() -> confirmed(third, colleague)).hasMessage("duty.held");
        LocalDate today = clock.now().toLocalDate();
        Actors.run(manager, () -> deputies.set(colleague.id(), today.plusDays(1), today.plusDays(3)));
        assertThatThrownBy(() -> confirmed(third, colleague)).as("not yet").hasMessage("duty.held");
        clock.moveTo(clock.now().plusDays(1));
        confirmed(third, colleague);
        WorkItem second = task();
        Actors.run(manager, () -> pass.take(second.taskId()));
        Actors.run(third, () -> tasks.complete(second.taskId(), Map.of("reopened", false), manager.id()));
        assertThat(Actors.as(manager, () -> tasks.find(second.taskId()))).isEmpty();
    }

    private void confirmed(Person confirms, Person asked) {
        Actors.run(confirms, () -> tasks.complete(task.taskId(), Map.of("reopened", false), asked.id()));
    }

    @Test
    void a_task_goes_to_nobody_who_may_not_act_on_the_round() {
        assertThatThrownBy(() -> Actors.run(manager, () -> pass.pass(task.taskId(), stranger.id(), "请协助办理"))).hasMessage("duty.pass");
        assertThatThrownBy(() -> Actors.run(stranger, () -> pass.take(task.taskId()))).hasMessage("owner.not-leading");
    }

    @Test
    void a_deputy_sees_and_does_the_tasks_during_the_leave_and_the_record_says_for_whom() throws Exception {
        Actors.run(manager, () -> pass.take(task.taskId()));
        LocalDate today = clock.now().toLocalDate();
        Actors.run(manager, () -> deputies.set(colleague.id(), today.plusDays(1), today.plusDays(3)));
        assertThatThrownBy(() -> done(colleague)).hasMessage("duty.held");
        clock.moveTo(clock.now().plusDays(1));
        assertThat(open("mine", colleague)).isEqualTo(1);
        done(colleague);
        assertThat(told()).containsExactly("DEPUTY null", "TAKEN null");
        assertThat(open("mine", colleague)).isZero();
    }

    @Test
    void a_leave_ends_by_its_last_day_or_before() {
        Actors.run(manager, () -> pass.take(task.taskId()));
        LocalDate today = clock.now().toLocalDate();
        Actors.run(manager, () -> deputies.set(colleague.id(), today, today.plusDays(1)));
        Actors.run(manager, () -> deputies.end(deputies.mine().get(0).id()));
        assertThatThrownBy(() -> done(colleague)).hasMessage("duty.held");
        Actors.run(manager, () -> deputies.set(colleague.id(), today, today.plusDays(1)));
        clock.moveTo(clock.now().plusDays(2));
        assertThatThrownBy(() -> done(colleague)).hasMessage("duty.held");
    }

    @Test
    void deputies_are_colleagues_and_leaves_have_two_days_in_their_order() {
        LocalDate today = clock.now().toLocalDate();
        for (Runnable wrong : List.<Runnable>of(() -> deputies.set(stranger.id(), today, today), () -> deputies.set(manager.id(), today, today),
                () -> deputies.set(colleague.id(), today.minusDays(1), today), () -> deputies.set(colleague.id(), today, today.minusDays(1)),
                () -> deputies.set(colleague.id(), null, null), () -> deputies.set(colleague.id(), today, today.plusDays(181)))) {
            assertThatThrownBy(() -> Actors.run(manager, wrong)).hasMessage("duty.deputy");
        }
    }

    @Test
    void everything_of_a_person_who_leaves_is_listed_and_goes_to_a_colleague_in_one_step() throws Exception {
        WorkItem second = task();
        Actors.run(manager, () -> {
            pass.take(task.taskId());
            pass.take(second.taskId());
        });
        LocalDate today = clock.now().toLocalDate();
        Person away = owners.manager(department);
        Actors.run(away, () -> deputies.set(manager.id(), today, today.plusDays(5)));
        assertThat(body("/manager/duties/" + manager.id() + "/hand-over", colleague)).contains("（2 项）", "代理其他同事");
        assertThatThrownBy(() -> Actors.run(stranger, () -> handOver.plan(manager.id()))).isInstanceOf(NotFound.class);
        web.perform(post("/admin/accounts/" + manager.id() + "/hand-over").param("to", colleague.id()).with(as(ADMIN)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(Actors.as(ADMIN, () -> handOver.handOver(manager.id(), colleague.id()))).isZero();
        assertThat(open("mine", colleague)).isEqualTo(2);
        assertThat(Actors.as(colleague, deputies::forOthers)).extracting(Deputy::principalId).containsExactly(away.id());
        assertThat(told()).first().isEqualTo("HANDED null");
    }

    @Test
    void the_desk_counts_ones_own_the_departments_and_all() throws Exception {
        task();
        Actors.run(manager, () -> pass.take(task.taskId()));
        long ofNoRound = open("department", stranger);
        assertThat(open("mine", manager)).isEqualTo(1);
        assertThat(open("department", manager)).isEqualTo(ofNoRound + 2);
        assertThat(open("all", manager)).isGreaterThanOrEqualTo(ofNoRound + 2);
        assertThat(Jsoup.parse(body("/manager?whose=department", manager)).select("a[href^=/manager/tasks/]")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_desk_asks_the_same_number_of_times_for_any_number_of_tasks() throws Exception {
        Actors.run(manager, () -> pass.take(task.taskId()));
        body("/manager", manager);
        long before = statements.count();
        body("/manager", manager);
        long few = statements.count() - before;
        for (int more = 0; more < 4; more++) {
            String another = task().taskId();
            Actors.run(manager, () -> pass.take(another));
        }
        before = statements.count();
        body("/manager", manager);
        assertThat(statements.count() - before).isLessThanOrEqualTo(few + 1);
    }

    @Test
    void a_colleague_is_heard_before_the_task_is_done() throws Exception {
        Actors.run(manager, () -> opinions.ask(task.taskId(), colleague.id(), "是否应当重新开放，还是结束本轮次"));
        assertThatThrownBy(() -> Actors.run(manager, () -> opinions.ask(task.taskId(), colleague.id(), "再问一次是否重新开放")))
                .hasMessage("duty.opinion");
        assertThatThrownBy(() -> done(manager)).hasMessage("duty.opinion-waits");
        assertThat(open("mine", colleague)).isEqualTo(1);
        assertThat(body("/manager?whose=mine", colleague)).contains("请您先提意见的任务", "/manager/tasks/" + task.taskId() + "#opinions");
        String asked = asked();
        assertThatThrownBy(() -> Actors.run(manager, () -> opinions.give(task.taskId(), asked, "应当重新开放"))).isInstanceOf(NotFound.class);
        web.perform(post("/manager/tasks/" + task.taskId() + "/opinions/" + asked + "/give").param("opinion", " ").with(as(colleague)).with(csrf()))
                .andExpect(status().is(422));
        web.perform(post("/manager/tasks/" + task.taskId() + "/opinions/" + asked + "/give").param("opinion", "企业仍有意愿，应当重新开放")
                .with(as(colleague)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(open("mine", colleague)).isZero();
        assertThat(body("/manager/tasks/" + task.taskId(), manager)).contains("企业仍有意愿，应当重新开放",
                "/manager/rounds/" + task.roundId() + "/ending");
        assertThatThrownBy(() -> Actors.run(colleague, () -> opinions.give(task.taskId(), asked, "改主意了，应当结束")))
                .hasMessage("duty.opinion-gone");
        done(manager);
        assertThat(told()).containsExactly("GIVEN 企业仍有意愿，应当重新开放", "ASKED 是否应当重新开放，还是结束本轮次", "TAKEN null");
    }

    @Test
    void nobody_waits_for_an_opinion_that_does_not_come() {
        Actors.run(manager, () -> opinions.ask(task.taskId(), colleague.id(), "是否应当重新开放，还是结束本轮次"));
        String asked = asked();
        assertThatThrownBy(() -> Actors.run(colleague, () -> opinions.drop(task.taskId(), asked))).hasMessage("duty.opinion-not-own");
        Person third = owners.manager(department);
        Actors.run(third, () -> pass.pass(task.taskId(), third.id(), "原负责人外出"));
        assertThatThrownBy(() -> done(third)).hasMessage("duty.opinion-waits");
        Actors.run(third, () -> opinions.drop(task.taskId(), asked));
        done(third);
    }

    @Test
    void an_opinion_is_asked_only_by_who_answers_for_the_task_and_of_who_may_act_on_the_round() {
        for (String nobody : List.of(stranger.id(), manager.id(), "")) {
            assertThatThrownBy(() -> Actors.run(manager, () -> opinions.ask(task.taskId(), nobody, "是否应当重新开放"))).hasMessage("duty.opinion");
        }
        Actors.run(colleague, () -> pass.take(task.taskId()));
        Person third = owners.manager(department);
        assertThatThrownBy(() -> Actors.run(manager, () -> opinions.ask(task.taskId(), third.id(), "是否应当重新开放"))).hasMessage("duty.taken");
        assertThatThrownBy(() -> Actors.run(stranger, () -> opinions.ask(task.taskId(), manager.id(), "是否应当重新开放")))
                .isInstanceOf(Refusal.class);
    }

    private String asked() {
        return Actors.as(manager, () -> opinions.of(task)).get(0).id();
    }

    @Test
    void the_pages_of_a_task_and_of_deputies_show_what_can_be_done() throws Exception {
        assertThat(body("/manager/tasks/" + task.taskId(), manager)).contains("认领", "无人认领", colleague.id()).doesNotContain(stranger.id());
        web.perform(post("/manager/tasks/" + task.taskId() + "/pass").with(as(manager)).with(csrf())).andExpect(status().is(422));
        web.perform(post("/manager/duties").param("deputy", "").param("from", "x").with(as(manager)).with(csrf())).andExpect(status().is(422));
        assertThat(body("/manager/duties", manager)).contains(colleague.id()).doesNotContain(stranger.id());
    }

    /** A round of the department without any application waits for its manager. */
    private WorkItem task() {
        String round = calls.open("P1").id();
        owners.lead(round, department);
        clock.moveTo(CallScene.RECOMMEND_BY.plusDays(1));
        processes.runDueWork();
        return Actors.as(manager, () -> tasks.queue(round, "nothing-to-review", null, 1)).rows().get(0);
    }

    private void done(Person person) {
        Actors.run(person, () -> tasks.complete(task.taskId(), Map.of("reopened", false)));
    }

    private List<String> told() {
        return Actors.as(manager, () -> story.of(task.subjectId(), task.processKey())).stream()
                .map(one -> one.how() + " " + one.reason()).toList();
    }

    private long open(String tab, Person person) throws Exception {
        String count = Jsoup.parse(body("/manager?whose=" + tab, person)).select("a[href*=whose=" + tab + "] span").last().text();
        return Long.parseLong(count);
    }

    private String body(String path, Person person) throws Exception {
        return web.perform(get(path).with(as(person))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
