package io.luxuan.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.engine.FailureAdoption;
import io.luxuan.workflow.engine.GateKeeper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class FailedJobsTest {
    private static final Person MANAGER = new Person("failed-manager", "fm", "管理员", Role.MANAGER, null);

    @Autowired Processes processes;
    @Autowired FailedJobs failures;
    @Autowired Tasks tasks;
    @Autowired FailureAdoption adoption;
    @Autowired ManagementService management;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate rows;

    private final String round = Ids.next();
    private final String subject = Ids.next();

    @AfterEach
    void repair() {
        Chores.BROKEN.clear();
        Errands.BROKEN_GATES.clear();
        clock.backToNow();
    }

    private void start(RuntimeException failure) {
        if (failure != null) {
            Chores.BROKEN.put(subject, failure);
        }
        Actors.run(Person.SYSTEM, () -> processes.start("chore", subject, round, Map.of()));
    }

    private void failForGood(RuntimeException failure) {
        start(failure);
        assertThatThrownBy(() -> processes.runDueWork()).isNotNull();
    }

    private FailedJob mine() {
        List<FailedJob> mine = Actors.as(MANAGER, () -> failures.stuckInRound(round));
        assertThat(mine).hasSize(1);
        return mine.get(0);
    }

    private FailedJob now(FailedJob job) {
        return Actors.as(MANAGER, () -> failures.get(job.jobId()));
    }

    @Test
    void what_fails_for_good_waits_for_a_manager_with_its_cause() {
        failForGood(Chores.refusal());
        FailedJob job = mine();
        assertThat(job.isStuck()).isTrue();
        assertThat(job.attempts()).isEqualTo(4);
        assertThat(job.cause().refusal()).isEqualTo("task.reminded");
        assertThat(job.processKey()).isEqualTo("chore");
        assertThat(job.stepId()).isEqualTo("sweep-floor");
        assertThat(job.subjectId()).isEqualTo(subject);
        assertThat(Actors.as(MANAGER, () -> failures.trace(job.jobId()))).contains("Refusal");
        assertThat(Actors.as(MANAGER, () -> failures.diagram(job.jobId()))).contains("sweep-floor");
        assertThat(Actors.as(MANAGER, () -> failures.stuck(null, 20).rows())).contains(job);
    }

    private String jobId() {
        return management.createJobQuery().processDefinitionKey("chore").list().stream()
                .filter(job -> Actors.as(Person.SYSTEM, () -> processes.start("chore", subject, round, Map.of()))
                        .equals(job.getProcessInstanceId())).findFirst().orElseThrow().getId();
    }

    private void attempt(String jobId) {
        assertThatThrownBy(() -> management.executeJob(jobId)).isNotNull();
    }

    @Test
    void between_the_tries_it_waits_longer_each_time_and_then_for_a_manager() {
        start(new IllegalStateException("broom broken"));
        String jobId = jobId();
        attempt(jobId);
        FailedJob first = Actors.as(MANAGER, () -> failures.get(jobId));
        assertThat(first.triesLeft()).isEqualTo(3);
        assertThat(first.cause().kind()).isEqualTo("PROGRAM");
        assertThat(first.nextTryAt()).isBetween(first.lastFailedAt().plusSeconds(3), first.lastFailedAt().plusSeconds(7));
        assertThat(Actors.as(MANAGER, () -> failures.waiting(500))).contains(first);
        attempt(jobId);
        FailedJob second = now(first);
        assertThat(second.nextTryAt()).isAfter(second.lastFailedAt().plusSeconds(25));
        attempt(jobId);
        attempt(jobId);
        assertThat(now(first).isStuck()).isTrue();
    }

    @Test
    void a_retry_after_the_cause_is_mended_shows_that_the_step_has_passed() {
        failForGood(Chores.refusal());
        FailedJob job = mine();
        Chores.BROKEN.clear();
        Actors.run(MANAGER, () -> failures.retry(job.jobId()));
        assertThat(now(job).isStuck()).isFalse();
        processes.runDueWork();
        assertThat(Chores.DONE).contains(subject);
        assertThat(now(job).isGone()).isTrue();
        assertThat(Actors.as(MANAGER, () -> failures.retried(20))).extracting(FailedJob::jobId).contains(job.jobId());
        assertThat(Actors.as(MANAGER, () -> failures.stuckInRound(round))).isEmpty();
        assertThat(retriesIn("audit_log") + retriesIn("audit_unsealed")).isOne();
    }

    private int retriesIn(String table) {
        return rows.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE action = 'process.retry' AND round_id = ?",
                Integer.class, round);
    }

    @Test
    void a_retry_that_fails_again_says_so_after_one_try() {
        failForGood(Chores.refusal());
        FailedJob job = mine();
        Actors.run(MANAGER, () -> failures.retry(job.jobId()));
        assertThatThrownBy(() -> processes.runDueWork()).isInstanceOf(Refusal.class);
        assertThat(now(job).isStuck()).isTrue();
        assertThat(now(job).attempts()).isEqualTo(5);
    }

    @Test
    void a_second_click_is_told_that_it_is_being_tried() {
        failForGood(Chores.refusal());
        FailedJob job = mine();
        Actors.run(MANAGER, () -> failures.retry(job.jobId()));
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> failures.retry(job.jobId())))
                .isInstanceOf(Refusal.class).hasMessage("failed.gone");
    }

    @Test
    void all_that_failed_alike_are_tried_again_with_one_click() {
        failForGood(new IllegalArgumentException("one"));
        String causeKey = mine().causeKey();
        assertThat(Actors.as(MANAGER, () -> failures.causes())).extracting(FailureGroup::causeKey).contains(causeKey);
        Chores.BROKEN.clear();
        assertThat(Actors.as(MANAGER, () -> failures.retryAll(causeKey))).isPositive();
        processes.runDueWork();
        assertThat(Actors.as(MANAGER, () -> failures.causes())).extracting(FailureGroup::causeKey).doesNotContain(causeKey);
    }

    @Test
    void failures_of_a_version_that_did_not_write_them_down_are_taken_over() {
        failForGood(Chores.refusal());
        String jobId = mine().jobId();
        rows.update("DELETE FROM failed_job WHERE job_id = ?", jobId);
        adoption.adopt();
        adoption.adopt();
        assertThat(Actors.as(MANAGER, () -> failures.get(jobId)).isStuck()).isTrue();
    }

    @Autowired GateKeeper gates;

    @Test
    void what_fails_behind_a_gate_is_told_after_some_minutes_and_goes_when_it_is_passed() {
        Actors.run(Person.SYSTEM, () -> processes.start("errand", subject, round, Map.of()));
        Actors.run(Person.SYSTEM, () -> tasks.complete(tasks.open("run-errand", subject, null).orElseThrow().taskId(), Map.of()));
        Errands.OPEN.add(subject);
        Errands.BROKEN_GATES.add(subject);
        for (int minute = 0; minute < 4; minute++) {
            gates.sweep();
            clock.moveBy(java.time.Duration.ofSeconds(61));
        }
        FailedJob job = mine();
        assertThat(job.stepId()).isEqualTo("errand-gate");
        assertThat(job.cause().detail()).contains("gate is stuck");
        Errands.BROKEN_GATES.clear();
        gates.sweep();
        assertThat(now(job).isGone()).isTrue();
    }
}
