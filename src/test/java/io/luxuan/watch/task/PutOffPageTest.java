package io.luxuan.watch.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.DueDates;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class PutOffPageTest {
    private static final Person MANAGER = new Person("due-manager", "dm", "管理员", Role.MANAGER, null);
    private static final String REASON = "等待发榜单位的补充说明";

    @Autowired MockMvc web;
    @Autowired Rounds rounds;
    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired DueDates dates;
    @Autowired WorkingDays days;
    @Autowired MovableClock clock;

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    private WorkItem openTask() {
        LocalDateTime now = clock.now();
        String id = Actors.as(MANAGER, () -> rounds.open(new OpenRound("P1", "延期测试轮次", 2026, now.minusMinutes(1),
                now.plusDays(10), now.plusDays(15), now.plusDays(40), null)));
        clock.moveTo(now.plusDays(16));
        processes.runDueWork();
        return Actors.as(MANAGER, () -> tasks.queue(id, "nothing-to-review", null, 1).rows().get(0));
    }

    private static RequestPostProcessor manager() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(MANAGER, null,
                List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))));
    }

    private static String path(WorkItem item) {
        return "/manager/rounds/" + item.roundId() + "/tasks/" + item.taskId() + "/due";
    }

    private LocalDateTime due(WorkItem item) {
        return Actors.as(MANAGER, () -> tasks.find(item.taskId())).orElseThrow().dueAt();
    }

    @Test
    void a_task_drawn_without_a_due_moment_is_due_after_its_working_days() {
        WorkItem item = openTask();
        assertThat(item.dueAt().toLocalDate()).isEqualTo(days.lastDay(item.openedAt().toLocalDate(), 5, false));
    }

    @Test
    void one_task_is_put_off_with_a_reason_and_what_is_wrong_is_told_at_its_field() throws Exception {
        WorkItem item = openTask();
        web.perform(get(path(item)).with(manager())).andExpect(status().isOk());
        String earlier = item.dueAt().toLocalDate().minusDays(1).toString();
        String again = web.perform(post(path(item)).param("day", earlier).param("reason", "短").with(manager()).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
        assertThat(again).contains(earlier, "须晚于现在的期限", "理由至少写");
        LocalDate later = item.dueAt().toLocalDate().plusDays(7);
        web.perform(post(path(item)).param("day", later.toString()).param("reason", REASON).with(manager()).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(due(item)).isEqualTo(later.atTime(23, 59, 59));
    }

    @Test
    void neither_without_a_day_nor_out_of_sight() {
        WorkItem item = openTask();
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> dates.putOff(item.taskId(), null, REASON)))
                .isInstanceOf(Refusal.class).hasMessage("task.put-off");
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> dates.putOff(item.taskId(), item.dueAt().toLocalDate().plusDays(32), REASON)))
                .isInstanceOf(Refusal.class).hasMessage("task.put-off");
        assertThat(due(item)).isEqualTo(item.dueAt());
    }

    @Test
    void what_follows_the_rounds_dates_is_not_put_off_alone() {
        String subject = Ids.next();
        Actors.run(MANAGER, () -> processes.start("errand", subject, Ids.next(), Map.of()));
        WorkItem errand = Actors.as(MANAGER, () -> tasks.open("run-errand", subject, null).orElseThrow());
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> dates.putOff(errand.taskId(), errand.dueAt().toLocalDate().plusDays(3), REASON)))
                .isInstanceOf(Refusal.class).hasMessage("task.not-put-off");
        assertThat(Actors.as(MANAGER, () -> dates.mayPutOff("score"))).isTrue();
        assertThat(Actors.as(MANAGER, () -> dates.mayPutOff("recommend"))).isFalse();
    }
}
