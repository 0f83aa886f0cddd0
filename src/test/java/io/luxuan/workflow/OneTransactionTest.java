package io.luxuan.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.reminder.ReminderMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts, the table of tasks and the engine change together or not at all. */
@ServiceTest
class OneTransactionTest {
    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired TransactionTemplate transaction;
    @Autowired ReminderMapper facts;
    @Autowired TaskService engine;
    @Autowired MovableClock clock;

    private final String round = Ids.next();
    private final String subject = Ids.next();

    @AfterEach
    void repair() {
        Errands.BROKEN.clear();
    }

    private WorkItem errand() {
        return Actors.as(Person.SYSTEM, () -> {
            processes.start("errand", subject, round, Map.of());
            return tasks.open("run-errand", subject, null).orElseThrow();
        });
    }

    private void changeFacts() {
        facts.insertAll(List.of(new Reminder(Ids.next(), round, "run-errand", "a", null, 1, clock.now(), "system")));
    }

    private void command(WorkItem item, Runnable after) {
        Actors.run(Person.SYSTEM, () -> transaction.executeWithoutResult(status -> {
            changeFacts();
            tasks.complete(item.taskId(), Map.of());
            after.run();
        }));
    }

    private void assertUnchanged(WorkItem item) {
        assertThat(facts.ofRound(round, 9)).isEmpty();
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.find(item.taskId()))).isPresent();
        assertThat(engine.createTaskQuery().taskId(item.taskId()).count()).isOne();
    }

    @Test
    void they_commit_together() {
        WorkItem item = errand();
        command(item, () -> {});
        assertThat(facts.ofRound(round, 9)).hasSize(1);
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.find(item.taskId()))).isEmpty();
        assertThat(engine.createTaskQuery().taskId(item.taskId()).count()).isZero();
    }

    @Test
    void when_the_command_fails_after_the_task_the_task_is_open_again() {
        WorkItem item = errand();
        assertThatThrownBy(() -> command(item, () -> {
            throw new IllegalStateException("facts could not be written");
        })).isInstanceOf(IllegalStateException.class);
        assertUnchanged(item);
    }

    @Test
    void when_the_process_fails_the_facts_are_as_before_and_the_refusal_arrives_unwrapped() {
        WorkItem item = errand();
        Errands.BROKEN.add(subject);
        assertThatThrownBy(() -> command(item, () -> {})).isInstanceOf(Refusal.class).hasMessage("errand.broken");
        assertUnchanged(item);
    }

    @Test
    void a_process_that_starts_in_a_failing_command_was_never_there() {
        assertThatThrownBy(() -> Actors.run(Person.SYSTEM, () -> transaction.executeWithoutResult(status -> {
            processes.start("errand", subject, round, Map.of());
            throw new IllegalStateException("no");
        }))).isInstanceOf(IllegalStateException.class);
        assertThat(Actors.as(Person.SYSTEM, () -> tasks.open("run-errand", subject, null))).isEmpty();
    }
}
