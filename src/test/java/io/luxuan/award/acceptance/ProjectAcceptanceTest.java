package io.luxuan.award.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.award.money.HoldKind;
import io.luxuan.award.papers.MidtermOutcome;
import io.luxuan.award.papers.PaperDraft;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class ProjectAcceptanceTest extends ProjectScene {
    @Test
    void a_project_that_passes_is_paid_in_two_parts_and_closed() {
        Project project = started("P12", "300");
        stated(project);
        assertThat(fresh(project).state()).isEqualTo(ProjectState.ACCEPTANCE);
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 180 PAID");
        acceptanceHandedIn(project);
        grade(project, 1, "优秀");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(fresh(project).grade()).isEqualTo("优秀");
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 180 PAID", "BALANCE 120 PAID");
    }

    @Test
    void what_fails_once_may_be_corrected_and_then_passes() {
        Project project = started("P12", "100.01");
        stated(project);
        acceptanceHandedIn(project);
        grade(project, 1, "不合格");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.CORRECTION);
        correctionHandedIn(project);
        grade(project, 1, "合格");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.CLOSED);
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60.01 PAID", "BALANCE 40 PAID");
    }

    @Test
    void what_fails_twice_is_ended_and_pays_back() {
        Project project = started("P12", "200");
        stated(project);
        paidOut(project);
        acceptanceHandedIn(project);
        grade(project, 1, "不合格");
        correctionHandedIn(project);
        grade(project, 1, "不合格");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.FAILED);
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 120 PAID");
        assertThat(claimed(project)).containsExactly("FAILED 120 OPENED");
    }

    @Test
    void a_correction_that_never_comes_is_ended_by_the_manager_after_its_time() {
        Project project = started("P12", "200");
        stated(project);
        acceptanceHandedIn(project);
        grade(project, 1, "不合格");
        assertThatThrownBy(() -> Actors.run(manager, () -> endCorrection.end(project.id())))
                .isInstanceOf(Refusal.class).hasMessage("award.correction-runs");
        clock.moveTo(fresh(project).dueAt().plusSeconds(1));
        assertThatThrownBy(() -> submit(project, PaperKind.CORRECTION, Map.of()))
                .isInstanceOf(Refusal.class).hasMessage("award.correction-over");
        Actors.run(manager, () -> endCorrection.end(project.id()));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.FAILED);
    }

    @Test
    void a_voucher_is_paid_after_its_certificate_is_verified_and_not_before() {
        Project project = started("P7", "100");
        stated(project);
        assertThat(fresh(project).state()).isEqualTo(ProjectState.CERTIFICATE);
        assertThat(ledger(project)).isEmpty();
        Map<String, String> certificate = Map.of("certificateNumber", "C-1", "issuer", "评测中心", "issuedOn", "2026-01-05");
        assertThat(submit(project, PaperKind.CERTIFICATE, certificate)).containsOnlyKeys("file");
        attachPdf(project, PaperKind.CERTIFICATE);
        assertThat(submit(project, PaperKind.CERTIFICATE, certificate)).isEmpty();
        Actors.run(manager, () -> decidePaper.giveBack(project.id(), PaperKind.CERTIFICATE, 1, "编号查无记录"));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.CERTIFICATE);
        attachPdf(project, PaperKind.CERTIFICATE);
        submit(project, PaperKind.CERTIFICATE, certificate);
        approve(project, PaperKind.CERTIFICATE, 2);
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 70 PAID");
    }

    @Test
    void a_certificate_is_told_by_its_bytes() {
        Project project = started("P7", "100");
        stated(project);
        byte[] page = "<html>no</html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Actors.run(applicant, () -> drafts.attach(project.id(), PaperKind.CERTIFICATE, 1,
                new Upload("a.pdf", page.length, new ByteArrayResource(page))))).isInstanceOf(Refusal.class);
    }

    @Test
    void basic_research_has_a_mid_term_check_and_no_payments() {
        Project project = started("P1", null);
        stated(project);
        assertThat(fresh(project).state()).isEqualTo(ProjectState.RUNNING);
        Actors.run(Person.SYSTEM, () -> openMidterms.openSome(project.roundId()));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.RUNNING);
        clock.moveTo(project.midtermAt().plusHours(1));
        Actors.run(Person.SYSTEM, () -> openMidterms.openSome(project.roundId()));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.MIDTERM);
        Map<String, String> report = Map.of("progress", "顺利", "spent", "12.5");
        assertThat(submit(project, PaperKind.MIDTERM, report)).containsOnlyKeys("reached");
        assertThat(submit(project, PaperKind.MIDTERM, filled(project, Kind.MIDTERM))).isEmpty();
        Actors.run(manager, () -> checkMidterm.conclude(project.id(), 1, MidtermOutcome.CONTINUE, "加快进度"));
        acceptanceHandedIn(project);
        grade(project, 1, "合格");
        assertThat(fresh(project).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(ledger(project)).isEmpty();
    }

    @Test
    void a_late_task_statement_still_gets_its_mid_term_check() {
        Project project = started("P1", null);
        clock.moveTo(project.midtermAt().plusDays(3));
        Actors.run(Person.SYSTEM, () -> openMidterms.openSome(project.roundId()));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STATEMENT);
        stated(project);
        Actors.run(Person.SYSTEM, () -> openMidterms.openSome(null));
        assertThat(fresh(project).state()).isEqualTo(ProjectState.MIDTERM);
    }

    @Test
    void a_hold_keeps_the_money_until_it_is_released() {
        Project project = started("P12", "100");
        Actors.run(manager, () -> holdPayments.hold(project.id(), HoldKind.INTEGRITY, "失信记录核查中"));
        stated(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 HELD");
        Actors.run(manager, () -> holdPayments.release(project.id(), HoldKind.INTEGRITY, "已澄清"));
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID");
        assertThatThrownBy(() -> Actors.run(manager, () -> holdPayments.release(project.id(), HoldKind.INTEGRITY, "已澄清")))
                .isInstanceOf(Refusal.class).hasMessage("award.stale");
    }

    @Test
    void a_returned_statement_is_written_again_from_what_stood_there() {
        Project project = started("P12", "100");
        submit(project, PaperKind.STATEMENT, statement(project));
        assertThatThrownBy(() -> Actors.run(manager, () -> decidePaper.giveBack(project.id(), PaperKind.STATEMENT, 1, " ")))
                .isInstanceOf(Refusal.class).hasMessage("award.reason-needed");
        Actors.run(manager, () -> decidePaper.giveBack(project.id(), PaperKind.STATEMENT, 1, "指标不明确"));
        PaperDraft draft = Actors.as(applicant, () -> drafts.open(project.id(), PaperKind.STATEMENT));
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.returned()).isEqualTo("指标不明确");
        assertThat(draft.answers()).isEqualTo(statement(project));
    }

    @Test
    void a_second_click_and_a_stale_page_change_nothing() {
        Project project = started("P12", "100");
        submit(project, PaperKind.STATEMENT, statement(project));
        assertThatThrownBy(() -> submit(project, PaperKind.STATEMENT, statement(project))).isInstanceOf(Refusal.class);
        approve(project, PaperKind.STATEMENT, 1);
        assertThatThrownBy(() -> approve(project, PaperKind.STATEMENT, 1)).isInstanceOf(Refusal.class);
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID");
        acceptanceHandedIn(project);
        grade(project, 1, "合格");
        assertThatThrownBy(() -> confirm(project, 1, "合格")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> grade(project, 1, "合格")).isInstanceOf(Refusal.class);
        paidOut(project);
        assertThat(ledger(project)).containsExactly("FIRST 60 PAID", "BALANCE 40 PAID");
    }

    @Test
    void a_unit_sees_its_own_projects_and_no_others() {
        Project project = started("P12", "100");
        assertThatThrownBy(() -> Actors.run(stranger, () -> drafts.open(project.id(), PaperKind.STATEMENT)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Actors.run(stranger, () -> submitPaper.submit(project.id(), PaperKind.STATEMENT, 1, Map.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void projects_start_in_chunks_and_never_twice() {
        String round = round("P1", 230, null);
        boolean first = Actors.as(Person.SYSTEM, () -> startProjects.startSome(round));
        boolean second = Actors.as(Person.SYSTEM, () -> startProjects.startSome(round));
        boolean third = Actors.as(Person.SYSTEM, () -> startProjects.startSome(round));
        boolean again = Actors.as(Person.SYSTEM, () -> startProjects.startSome(round));
        assertThat(new boolean[] {first, second, third, again}).containsExactly(true, true, false, false);
        assertThat(projects.openIn(round)).isEqualTo(230);
        assertThat(projects.inRound(round, null, null, null, 300)).extracting(Project::numberText).doesNotHaveDuplicates();
    }

    @Test
    void two_nodes_that_start_them_at_once_start_each_once() throws Exception {
        String round = round("P1", 40, null);
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> runs = IntStream.range(0, 4).mapToObj(node -> nodes.submit(() -> {
                together.await();
                return Actors.as(Person.SYSTEM, () -> startProjects.startSome(round));
            })).toList();
            together.countDown();
            for (Future<Boolean> run : runs) {
                assertThat(run.get()).as("more remain").isFalse();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(projects.openIn(round)).isEqualTo(40);
    }

    @Test
    void any_account_of_the_unit_may_act_for_its_project() {
        Project project = started("P12", "100");
        Person colleague = person(io.luxuan.shared.actor.Role.APPLICANT, applicant.organisationId());
        assertThat(Actors.as(colleague, () -> submitPaper.submit(project.id(), PaperKind.STATEMENT, 1, statement(project)))).isEmpty();
        assertThat(fresh(project).state()).isEqualTo(ProjectState.STATEMENT_CHECK);
    }
}
