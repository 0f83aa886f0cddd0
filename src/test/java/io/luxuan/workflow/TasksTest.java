package io.luxuan.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.reminder.RemindPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class TasksTest {
    private static final Person MANAGER = new Person("m1", "m1", "管理员", Role.MANAGER, null);
    private static final Person EXPERT = new Person("guest2", "guest2", "专家", Role.EXPERT, null);

    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired Reminders reminders;
    @Autowired RemindPeople remindPeople;
    @Autowired MovableClock clock;

    private final String round = Ids.next();
    private final String subject = Ids.next();

    @AfterEach
    void clockBack() {
        clock.backToNow();
        Errands.BROKEN.clear();
        Errands.OPEN.clear();
    }

    private WorkItem errand() {
        return Actors.as(MANAGER, () -> {
            processes.start("errand", subject, round, Map.of());
            return tasks.open("run-errand", subject, null).orElseThrow();
        });
    }

    @Test
    void a_task_stands_in_the_table_with_its_due_moment_in_china_time() {
        WorkItem item = errand();
        assertThat(item.dueAt()).isEqualTo(Errands.DUE);
        assertThat(item.candidate()).isEqualTo("role:MANAGER");
        assertThat(item.roundId()).isEqualTo(round);
        assertThat(item.processKey()).isEqualTo("errand");
    }

    @Test
    void starting_twice_answers_the_running_instance() {
        Actors.run(MANAGER, () -> assertThat(processes.start("errand", subject, round, Map.of()))
                .isEqualTo(processes.start("errand", subject, round, Map.of())));
    }

    @Test
    void a_stranger_does_not_find_it_and_a_second_click_is_told() {
        WorkItem item = errand();
        assertThatThrownBy(() -> Actors.run(EXPERT, () -> tasks.complete(item.taskId(), Map.of()))).isInstanceOf(NotFound.class);
        Actors.run(MANAGER, () -> tasks.complete(item.taskId(), Map.of()));
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> tasks.complete(item.taskId(), Map.of())))
                .isInstanceOf(Refusal.class).hasMessage("task.gone");
    }

    @Test
    void a_gate_is_passed_when_open_and_a_timer_fires_by_the_moved_clock() {
        WorkItem item = errand();
        Actors.run(MANAGER, () -> tasks.complete(item.taskId(), Map.of()));
        processes.runDueWork();
        assertThat(Actors.as(MANAGER, () -> processes.send("application-lapsed", Ids.next(), Map.of()))).isFalse();
        Errands.OPEN.add(subject);
        processes.runDueWork();
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.open("thank", subject, null))).isEmpty();
        clock.moveTo(Errands.DUE.plusSeconds(1));
        processes.runDueWork();
        WorkItem thank = Actors.as(Person.SYSTEM, () -> tasks.open("thank", subject, null)).orElseThrow();
        assertThat(thank.openedAt()).isAfterOrEqualTo(Errands.DUE);
    }

    @Test
    void a_moved_deadline_moves_the_timer() {
        WorkItem item = errand();
        Errands.OPEN.add(subject);
        Actors.run(MANAGER, () -> tasks.complete(item.taskId(), Map.of()));
        processes.runDueWork();
        Errands.WAKE.put(subject, clock.now().minusMinutes(1));
        Actors.run(MANAGER, () -> processes.refreshTimers(subject));
        processes.runDueWork();
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.open("thank", subject, null))).isPresent();
    }

    @Test
    void five_experts_who_sign_in_the_same_moment_all_succeed() throws Exception {
        List<WorkItem> toasts = Actors.as(Person.SYSTEM, () -> {
            processes.start("party", subject, round, Map.of());
            return tasks.queue(round, "toast", null, 10).rows();
        });
        assertThat(toasts).hasSize(5);
        List<Callable<Boolean>> signatures = new ArrayList<>();
        toasts.forEach(toast -> signatures.add(() -> signs(toast)));
        ExecutorService experts = Executors.newFixedThreadPool(5);
        for (Future<Boolean> signed : experts.invokeAll(signatures)) {
            assertThat(signed.get()).isTrue();
        }
        experts.shutdown();
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.counts(round))).isEmpty();
    }

    private boolean signs(WorkItem toast) {
        Actors.run(new Person(toast.assigneeId(), "x", "专家", Role.EXPERT, null), () -> tasks.complete(toast.taskId(), Map.of()));
        return true;
    }

    @Test
    void a_second_click_in_the_same_moment_is_told() throws Exception {
        WorkItem item = errand();
        ExecutorService fingers = Executors.newFixedThreadPool(2);
        Callable<String> click = () -> Actors.as(MANAGER, () -> {
            try {
                tasks.complete(item.taskId(), Map.of());
                return "done";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : fingers.invokeAll(List.of(click, click))) {
            answers.add(answer.get());
        }
        fingers.shutdown();
        assertThat(answers).containsExactlyInAnyOrder("done", "task.gone");
    }

    @Test
    void an_expert_sees_own_tasks_alone_and_a_task_passes_to_another() {
        Actors.run(Person.SYSTEM, () -> processes.start("party", subject, round, Map.of()));
        WorkItem mine = Actors.as(EXPERT, () -> tasks.queue(round, "toast", null, 10)).rows().get(0);
        assertThat(mine.assigneeId()).isEqualTo("guest2");
        Actors.run(Person.SYSTEM, () -> tasks.reassign(mine.taskId(), "guest9", "assignment9"));
        assertThat(Actors.as(EXPERT, () -> tasks.queue(round, "toast", null, 10)).rows()).isEmpty();
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.open("toast", subject, "assignment9")).orElseThrow().assigneeId())
                .isEqualTo("guest9");
        assertThat(Actors.as(EXPERT, () -> tasks.find(mine.taskId()))).isEmpty();
    }

    @Test
    void lists_go_on_from_page_to_page_without_a_gap() {
        Actors.run(Person.SYSTEM, () -> processes.start("party", subject, round, Map.of()));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Slice<WorkItem> page = Actors.as(MANAGER, () -> tasks.queue(round, "toast", from, 2));
            page.rows().forEach(item -> seen.add(item.taskId()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Actors.as(MANAGER, () -> tasks.queue(round, "toast", "forged", 2))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_overdue_is_reminded_of_once_an_hour_and_the_person_sees_it() {
        Actors.run(Person.SYSTEM, () -> processes.start("party", subject, round, Map.of()));
        Actors.run(Person.SYSTEM, () -> tasks.due(round, "toast", clock.now().minusDays(1)));
        assertThat(Actors.as(MANAGER, () -> tasks.overdue(round, null, 10)).rows()).hasSize(5);
        assertThat(Actors.as(MANAGER, () -> reminders.remindOverdue(round, "toast"))).isEqualTo(5);
        assertThatThrownBy(() -> Actors.as(MANAGER, () -> reminders.remindOverdue(round, "toast"))).isInstanceOf(Refusal.class);
        assertThat(Actors.as(EXPERT, () -> reminders.pressing())).extracting(PressedTasks::taskKey).contains("toast");
        clock.moveTo(clock.now().plusDays(1));
        assertThat(Actors.as(Person.SYSTEM, () -> remindPeople.remindDaily())).isGreaterThanOrEqualTo(5);
        assertThat(Actors.as(MANAGER, () -> reminders.ofRound(round, 20))).hasSize(10);
    }
}
