package io.luxuan.award.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.account.NewOrganisation;
import io.luxuan.application.ReplacedLeaders;
import io.luxuan.award.acceptance.ProjectScene;
import io.luxuan.award.papers.Milestone;
import io.luxuan.award.papers.Paper;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.notify.ToldKind;
import io.luxuan.programme.form.PaperForm;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.programme.form.Table;
import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

class ProjectChangeTest extends ProjectScene {
    @Autowired AskForChange ask;
    @Autowired EndorseChange endorse;
    @Autowired DecideProjectChange decide;
    @Autowired ProjectChangeMapper changes;
    @Autowired PaperMapper papers;
    @Autowired ReplacedLeaders leaders;
    @Autowired JdbcTemplate facts;
    @Autowired AutowireCapableBeanFactory beans;

    @Test
    void an_extension_moves_the_end_and_until_when_the_acceptance_is_due() {
        Project project = running();
        LocalDate until = project.endsOn().plusMonths(6);
        extension(project, until);
        approve(project);
        assertThat(fresh(project).endsOn()).isEqualTo(until);
        assertThat(fresh(project).extendedFrom()).isEqualTo(project.endsOn());
        assertThat(fresh(project).dueAt()).isEqualTo(AcceptanceRules.acceptanceDue(until));
        assertThat(task("submit-acceptance", project.id()).dueAt()).isEqualTo(AcceptanceRules.acceptanceDue(until));
    }

    @Test
    void a_second_extension_is_refused_at_its_field() {
        Project project = running();
        extension(project, project.endsOn().plusMonths(6));
        approve(project);
        assertThat(ask(project, ChangeKind.EXTENSION, Map.of("endsOn", fresh(project).endsOn().plusDays(1).toString()))).containsOnlyKeys("endsOn");
    }

    @Test
    void on_the_last_day_for_asking_an_extension_is_taken_and_on_the_next_refused_at_its_field() {
        Project project = running();
        clock.moveTo(project.endsOn().minusMonths(3).plusDays(1).atTime(9, 0));
        assertThat(ask(project, ChangeKind.EXTENSION, Map.of("endsOn", project.endsOn().plusMonths(1).toString()))).containsOnlyKeys("endsOn");
        clock.moveTo(project.endsOn().minusMonths(3).atTime(23, 59, 50));
        extension(project, project.endsOn().plusMonths(1));
        clock.moveTo(project.endsOn().minusMonths(1).atTime(9, 0));
        approve(project);
        assertThat(fresh(project).extendedFrom()).isEqualTo(project.endsOn());
    }

    @Test
    void a_refused_extension_changes_nothing_and_another_may_be_asked_for() {
        Project project = running();
        extension(project, project.endsOn().plusMonths(6));
        Change change = open(project);
        assertThatThrownBy(() -> Actors.run(manager, () -> decide.refuse(project.id(), change.id(), " ")))
                .isInstanceOf(Refusal.class).hasMessage("award.reason-needed");
        Actors.run(manager, () -> decide.refuse(project.id(), change.id(), "理由不充分"));
        assertThat(fresh(project).endsOn()).isEqualTo(project.endsOn());
        extension(project, project.endsOn().plusMonths(2));
    }

    @Test
    void one_change_of_a_kind_waits_at_a_time() {
        Project project = running();
        extension(project, project.endsOn().plusMonths(6));
        assertThatThrownBy(() -> extension(project, project.endsOn().plusMonths(5))).isInstanceOf(Refusal.class).hasMessage("award.change-open");
        assertThat(ask(project, ChangeKind.CONTENT, Map.of("objectives", "新目标", "indicators", statement(project).get("indicators")))).isEmpty();
    }

    @Test
    void a_withdrawn_request_takes_its_task_along() {
        Project project = running();
        extension(project, project.endsOn().plusMonths(6));
        Change change = open(project);
        assertThat(task("decide-change", change.id())).isNotNull();
        Actors.run(applicant, () -> ask.withdraw(project.id(), change.id()));
        assertThat(task("decide-change", change.id())).isNull();
        assertThatThrownBy(() -> Actors.run(manager, () -> decide.approve(project.id(), change.id(), null))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_new_leader_needs_the_recommending_department_and_then_the_manager() {
        Person recommender = recommended();
        Project project = running();
        facts.update("INSERT INTO leader_identity (application_id, round_id, mark, tail, entered_at) VALUES (?, ?, ?, '1234', ?)",
                project.applicationId(), project.roundId(), project.id(), clock.now());
        assertThat(ask(project, ChangeKind.LEADER, Map.of("leader", "李某"))).isEmpty();
        Change change = open(project);
        assertThat(change.state()).isEqualTo(ChangeState.ASKED);
        assertThatThrownBy(() -> Actors.run(manager, () -> decide.approve(project.id(), change.id(), null))).isInstanceOf(Refusal.class);
        Person other = person(Role.RECOMMENDER, department());
        assertThatThrownBy(() -> Actors.run(other, () -> endorse.decide(change.id(), true, null))).isInstanceOf(NotFound.class);
        assertThat(Actors.as(recommender, () -> tasks.mine(null, 10).rows())).extracting(WorkItem::subjectId).contains(change.id());
        Actors.run(recommender, () -> endorse.decide(change.id(), true, "同意"));
        Actors.run(manager, () -> decide.approve(project.id(), change.id(), "同意"));
        assertThat(fresh(project).leader()).isEqualTo("李某");
        assertThat(Actors.as(manager, () -> leaders.isUnknown(project.applicationId()))).as("the earlier leader is free").isTrue();
        attachPdf(project, PaperKind.ACCEPTANCE);
        Map<String, String> acceptance = filled(project, Kind.ACCEPTANCE);
        assertThatThrownBy(() -> submit(project, PaperKind.ACCEPTANCE, acceptance))
                .as("nobody knows whether the new one is").hasMessage("award.leader-unknown");
        facts.update("UPDATE leader_identity SET replaced_at = NULL WHERE application_id = ?", project.applicationId());
        assertThat(submit(project, PaperKind.ACCEPTANCE, acceptance)).isEmpty();
    }

    @Test
    void what_the_recommending_department_does_not_support_ends_there_with_a_reason() {
        Person recommender = recommended();
        Project project = running();
        ask(project, ChangeKind.LEADER, Map.of("leader", "李某"));
        Change change = open(project);
        assertThatThrownBy(() -> Actors.run(recommender, () -> endorse.decide(change.id(), false, ""))).isInstanceOf(Refusal.class);
        Actors.run(recommender, () -> endorse.decide(change.id(), false, "新负责人不具备条件"));
        assertThat(changes.find(change.id()).orElseThrow().state()).isEqualTo(ChangeState.REFUSED);
        assertThat(fresh(project).leader()).isEqualTo("王某");
    }

    @Test
    void the_department_hears_first_then_the_managers_and_the_unit_what_became_of_it() {
        Person recommender = recommended();
        Project project = running();
        Heard heard = Heard.in(beans);
        ask(project, ChangeKind.LEADER, Map.of("leader", "李某"));
        Change change = open(project);
        heard.everything();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_ENDORSE);
        assertThat(heard.by(recommender).get(0).link()).isEqualTo("/recommender/changes/" + change.id());
        assertThat(heard.kinds(manager)).doesNotContain(ToldKind.TO_ENDORSE);
        Actors.run(recommender, () -> endorse.decide(change.id(), true, "同意"));
        Actors.run(manager, () -> decide.refuse(project.id(), change.id(), "理由不充分"));
        heard.everything();
        assertThat(heard.kinds(manager)).contains(ToldKind.TO_CHECK);
        assertThat(heard.by(applicant)).filteredOn(news -> news.kind() == ToldKind.CHANGE_DECIDED).hasSize(1)
                .allSatisfy(news -> assertThat(news.text()).contains(project.title()).doesNotContain("理由", "李某"));
    }

    @Test
    void changed_milestones_are_a_new_version_of_the_task_statement() {
        Project project = running();
        Map<String, String> first = Map.of("title", "样机", "day", project.startsOn().plusDays(30).toString(), "deliverable", "样机一台", "share", "40");
        Map<String, String> second = Map.of("title", "应用", "day", project.endsOn().toString(), "deliverable", "应用报告", "share", "59.99");
        assertThat(ask(project, ChangeKind.MILESTONES, Map.of("milestones", Table.of(List.of(first, second)).write())))
                .containsOnlyKeys("milestones");
        Map<String, String> right = new HashMap<>(second);
        right.put("share", "60");
        assertThat(ask(project, ChangeKind.MILESTONES, Map.of("milestones", Table.of(List.of(first, right)).write()))).isEmpty();
        approve(project);
        Paper now = papers.inForce(project.id()).orElseThrow();
        assertThat(now.versionNo()).isEqualTo(2);
        assertThat(Milestone.of(statementOf(project), now.answers())).extracting(Milestone::title).containsExactly("样机", "应用");
        assertThat(now.answers()).containsEntry("objectives", statement(project).get("objectives"))
                .containsEntry("budget", statement(project).get("budget"));
    }

    @Test
    void a_changed_budget_still_adds_up_to_the_amount() {
        Project project = running();
        Map<String, String> devices = Map.of("item", "设备", "amount", "60");
        assertThat(ask(project, ChangeKind.BUDGET, Map.of("budget", Table.of(List.of(devices)).write()))).containsOnlyKeys("budget");
        Map<String, String> tests = Map.of("item", "测试", "amount", "40");
        assertThat(ask(project, ChangeKind.BUDGET, Map.of("budget", Table.of(List.of(devices, tests)).write()))).isEmpty();
        approve(project);
        assertThat(Table.read(papers.inForce(project.id()).orElseThrow().answers().get("budget")).filled()).hasSize(2);
    }

    @Test
    void what_is_decided_after_the_project_has_gone_on_is_refused() {
        Project project = running();
        extension(project, project.endsOn().plusMonths(6));
        acceptanceHandedIn(project);
        assertThatThrownBy(() -> approve(project)).isInstanceOf(Refusal.class).hasMessage("award.change-not-running");
        assertThat(open(project).state()).isEqualTo(ChangeState.ENDORSED);
    }

    @Test
    void nobody_changes_anothers_project_or_one_without_a_statement() {
        Project project = started("P12", "100");
        assertThatThrownBy(() -> extension(project, project.endsOn().plusMonths(1))).isInstanceOf(Refusal.class)
                .hasMessage("award.change-not-running");
        assertThatThrownBy(() -> Actors.run(stranger, () -> ask.ask(project.id(), ChangeKind.EXTENSION, Map.of())))
                .isInstanceOf(NotFound.class);
    }

    private Project running() {
        Project project = started("P12", "100");
        stated(project);
        return fresh(project);
    }

    /** The applicant's unit comes under a recommending department. */
    private Person recommended() {
        String department = department();
        String unit = Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation("单位" + Ids.next(), null, OrganisationKind.ENTERPRISE, "济南", department)));
        applicant = person(Role.APPLICANT, unit);
        return person(Role.RECOMMENDER, department);
    }

    private String department() {
        return Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation("主管部门" + Ids.next(), null, OrganisationKind.DEPARTMENT, "济南", null)));
    }

    private PaperForm statementOf(Project project) {
        return rounds.programmeOf(project.roundId()).paper(PaperForm.Kind.STATEMENT);
    }

    private Map<String, ?> ask(Project project, ChangeKind kind, Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(Map.of("reason", "设备交付推迟", "qualification", "教授"));
        all.putAll(answers);
        return Actors.as(applicant, () -> ask.ask(project.id(), kind, all));
    }

    private void extension(Project project, LocalDate until) {
        assertThat(ask(project, ChangeKind.EXTENSION, Map.of("endsOn", until.toString()))).isEmpty();
    }

    private Change open(Project project) {
        return changes.ofProject(project.id()).stream().filter(change -> change.state().isOpen()).findFirst().orElseThrow();
    }

    private void approve(Project project) {
        Actors.run(manager, () -> decide.approve(project.id(), open(project).id(), null));
    }

    private WorkItem task(String key, String subject) {
        return Actors.as(manager, () -> tasks.open(key, subject, null)).orElse(null);
    }
}
