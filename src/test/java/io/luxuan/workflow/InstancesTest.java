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
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class InstancesTest {
    private static final Person MANAGER = new Person("m1", "m1", "管理员", Role.MANAGER, null);

    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired Instances instances;
    @Autowired InstanceStory story;
    @Autowired MovableClock clock;
    @Autowired CountedStatements statements;

    private final String round = Ids.next();
    private final String subject = Ids.next();

    @AfterEach
    void mend() {
        clock.backToNow();
        Errands.BROKEN.clear();
        Errands.OPEN.clear();
        Chores.BROKEN.clear();
    }

    private <T> T asManager(Supplier<T> work) {
        return Actors.as(MANAGER, work);
    }

    private FlowInstance begun(String process, String about) {
        String id = asManager(() -> processes.start(process, about, round, Map.of()));
        return asManager(() -> instances.get(id));
    }

    private List<FlowInstance> found(InstanceFilter filter) {
        return asManager(() -> instances.find(filter, null, 100).rows());
    }

    private InstanceFilter in(InstanceState state, String step, List<String> owners) {
        return new InstanceFilter(round, null, step, state, null, owners, null, null);
    }

    private void doErrand() {
        Actors.run(MANAGER, () -> tasks.complete(tasks.open("run-errand", subject, null).orElseThrow().taskId(), Map.of()));
    }

    @Test
    void an_instance_is_found_by_where_it_stands_and_with_whom() {
        FlowInstance errand = begun("errand", subject);
        assertThat(errand.roundId()).isEqualTo(round);
        assertThat(found(in(InstanceState.RUNNING, "run-errand", List.of("role:MANAGER")))).containsExactly(errand);
        assertThat(found(in(null, "thank", null))).isEmpty();
        assertThat(found(in(null, null, List.of("role:EXPERT")))).isEmpty();
        assertThat(found(in(null, null, List.of()))).isEmpty();
        assertThat(found(in(InstanceState.ENDED, null, null))).isEmpty();
        assertThat(found(new InstanceFilter(round, "errand", null, null, List.of(subject), null, clock.now().plusDays(1), null))).hasSize(1);
        assertThat(found(new InstanceFilter(round, "errand", null, null, null, null, clock.now().minusDays(1), null))).isEmpty();
        assertThat(asManager(() -> instances.now(List.of(errand))).get(errand.id()).failed()).isFalse();
    }

    @Test
    void one_that_came_to_its_end_is_told_from_one_that_was_removed() {
        FlowInstance ends = begun("party", subject);
        tasksOf("toast").forEach(toast -> Actors.run(Person.SYSTEM, () -> tasks.complete(toast.taskId(), Map.of())));
        FlowInstance removed = begun("errand", Ids.next());
        Actors.run(MANAGER, () -> processes.remove(removed.subjectId(), "重复发起"));
        assertThat(found(in(InstanceState.ENDED, null, null))).extracting(FlowInstance::id).containsExactly(ends.id());
        assertThat(found(in(InstanceState.STOPPED, null, null))).singleElement()
                .satisfies(it -> assertThat(it.endedWhy()).isEqualTo("重复发起"));
        assertThat(found(in(InstanceState.RUNNING, null, null))).isEmpty();
    }

    private List<WorkItem> tasksOf(String key) {
        return Actors.as(Person.SYSTEM, () -> tasks.queue(round, key, null, 50).rows());
    }

    @Test
    void what_failed_is_found_and_shows_its_failure() {
        Chores.BROKEN.put(subject, Chores.refusal());
        FlowInstance chore = begun("chore", subject);
        assertThatThrownBy(processes::runDueWork).isInstanceOf(Refusal.class);
        assertThat(found(in(InstanceState.FAILED, null, null))).extracting(FlowInstance::id).containsExactly(chore.id());
        assertThat(asManager(() -> story.failed(chore))).singleElement().satisfies(job -> assertThat(job.isStuck()).isTrue());
        assertThat(asManager(() -> instances.now(List.of(chore))).get(chore.id()).failed()).isTrue();
    }

    @Test
    void its_history_tells_who_did_what_and_what_it_waits_for() {
        FlowInstance errand = begun("errand", subject);
        doErrand();
        assertThat(asManager(() -> story.waits(errand))).singleElement().satisfies(wait -> {
            assertThat(wait.message()).isEqualTo("errand-gate");
            assertThat(wait.gate()).isTrue();
        });
        Errands.OPEN.add(subject);
        processes.runDueWork();
        assertThat(asManager(() -> story.waits(errand))).singleElement().satisfies(wait -> assertThat(wait.due()).isEqualTo(Errands.DUE));
        assertThat(asManager(() -> story.history(errand, null, 50)).rows()).filteredOn(step -> step.stepId().equals("run-errand"))
                .singleElement().satisfies(step -> {
                    assertThat(step.who()).isEqualTo(MANAGER.id());
                    assertThat(step.endedAt()).isNotNull();
                    assertThat(step.stopped()).isFalse();
                });
        Slice<PassedStep> two = asManager(() -> story.history(errand, null, 2));
        assertThat(two.rows()).hasSize(2);
        assertThat(asManager(() -> story.history(errand, two.next(), 50)).rows()).doesNotContainAnyElementsOf(two.rows());
    }

    @Test
    void pages_go_on_without_a_gap_and_cost_the_same_whatever_stands_on_them() {
        for (int at = 0; at < 7; at++) {
            begun("errand", Ids.next());
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Slice<FlowInstance> page = asManager(() -> instances.find(InstanceFilter.ofRound(round), from, 3));
            page.rows().forEach(it -> seen.add(it.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(asManager(() -> instances.count(InstanceFilter.ofRound(round)))).isEqualTo(7);
        assertThat(cost(1)).isEqualTo(cost(7));
        assertThatThrownBy(() -> asManager(() -> instances.find(InstanceFilter.ofRound(round), "forged", 2))).isInstanceOf(NotFound.class);
    }

    private long cost(int rows) {
        long before = statements.count();
        asManager(() -> instances.now(instances.find(InstanceFilter.ofRound(round), null, rows).rows()));
        return statements.count() - before;
    }
}
