package io.luxuan.owner.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.owner.department.OwnersScene;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whoever is given work or is to stand in hears it at once. */
@ServiceTest
class ToldOfDutiesTest {
    @Autowired CallScene calls;
    @Autowired OwnersScene owners;
    @Autowired Processes processes;
    @Autowired Tasks tasks;
    @Autowired PassTask pass;
    @Autowired KeepDeputies deputies;
    @Autowired HandOver handOver;
    @Autowired MovableClock clock;
    @Autowired AutowireCapableBeanFactory beans;

    private Heard heard;
    private String department;
    private Person manager;
    private Person colleague;

    @BeforeEach
    void two_colleagues() {
        heard = Heard.in(beans);
        department = owners.department("牵头厅");
        manager = owners.manager(department);
        colleague = owners.manager(department);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private List<ToldKind> duties(Person person) {
        return heard.kinds(person).stream().filter(kind -> kind == ToldKind.TASK_PASSED || kind == ToldKind.DEPUTY).toList();
    }

    private WorkItem task() {
        String round = calls.open("P1").id();
        owners.lead(round, department);
        clock.moveTo(CallScene.RECOMMEND_BY.plusDays(1));
        processes.runDueWork();
        return Actors.as(manager, () -> tasks.queue(round, "nothing-to-review", null, 1)).rows().get(0);
    }

    @Test
    void a_colleague_hears_what_was_passed_on_and_nothing_of_what_was_taken() {
        WorkItem task = task();
        Actors.run(manager, () -> pass.take(task.taskId()));
        assertThat(duties(manager)).isEmpty();
        Actors.run(manager, () -> pass.pass(task.taskId(), colleague.id(), "本周外出，请代为办理"));
        assertThat(duties(colleague)).containsExactly(ToldKind.TASK_PASSED);
        News passed = heard.by(colleague).stream().filter(news -> news.kind() == ToldKind.TASK_PASSED).findFirst().orElseThrow();
        assertThat(passed.text()).doesNotContain("外出", manager.name() + "转");
        Actors.run(colleague, () -> pass.pass(task.taskId(), manager.id(), "由原负责人继续办理"));
        assertThat(duties(manager)).containsExactly(ToldKind.TASK_PASSED);
    }

    @Test
    void a_deputy_hears_until_when_and_whoever_takes_over_hears_of_both() {
        WorkItem task = task();
        LocalDate today = clock.now().toLocalDate();
        Person away = owners.manager(department);
        Actors.run(manager, () -> pass.take(task.taskId()));
        Actors.run(away, () -> deputies.set(manager.id(), today, today.plusDays(5)));
        Actors.run(away, () -> deputies.set(manager.id(), today, today.plusDays(5)));
        assertThat(duties(manager)).containsExactly(ToldKind.DEPUTY);
        assertThat(heard.by(manager)).filteredOn(news -> news.kind() == ToldKind.DEPUTY).extracting(News::text)
                .allMatch(text -> text.contains(today.plusDays(5).getMonthValue() + " 月 " + today.plusDays(5).getDayOfMonth() + " 日"));
        Actors.run(manager, () -> handOver.handOver(manager.id(), colleague.id()));
        assertThat(duties(colleague)).containsExactlyInAnyOrder(ToldKind.DEPUTY, ToldKind.TASK_PASSED);
    }
}
