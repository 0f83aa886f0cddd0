package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectAcceptanceProcessTest extends ProcessScenarios {
    private void signed() {
        done("sign-task-statement");
        done("approve-task-statement", "approved", true);
    }

    private void judged() {
        done("seat-acceptance-panel");
        tasks("judge-acceptance").forEach(task -> complete(task));
    }

    @Test
    void a_plain_project_is_paid_and_accepted() {
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        signed();
        done("submit-acceptance");
        judged();
        done("grade-acceptance", "passed", true, "corrected", false);
        assertThat(steps.ran()).containsExactly("pay-first-instalment", "close-project");
        assertEnded();
    }

    @Test
    void a_task_statement_is_returned_until_it_is_good() {
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        done("sign-task-statement");
        done("approve-task-statement", "approved", false);
        signed();
        assertThat(waiting()).containsExactly("submit-acceptance");
    }

    @Test
    void a_voucher_is_paid_only_after_a_valid_certificate() {
        start("project-acceptance", "certificateFirst", true, "midterm", false);
        signed();
        done("submit-certificate");
        done("verify-certificate", "verified", false);
        assertThat(steps.ran()).isEmpty();
        done("submit-certificate");
        done("verify-certificate", "verified", true);
        assertThat(steps.ran()).containsExactly("pay-first-instalment");
    }

    @Test
    void basic_research_reports_at_midterm_first() {
        start("project-acceptance", "certificateFirst", false, "midterm", true);
        signed();
        assertThat(waiting()).containsExactly("midterm-opened");
        message("midterm-opened");
        done("report-midterm");
        done("check-midterm", "outcome", "CONTINUE");
        assertThat(steps.ran()).endsWith("pay-midterm-instalment");
        assertThat(waiting()).containsExactly("submit-acceptance");
    }

    @Test
    void a_failed_acceptance_is_corrected_once_and_then_final() {
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        signed();
        done("submit-acceptance");
        judged();
        done("grade-acceptance", "passed", false, "corrected", false);
        done("correct-acceptance", "late", false);
        judged();
        done("grade-acceptance", "passed", false, "corrected", true);
        assertThat(steps.ran()).endsWith("fail-project");
        assertEnded();
    }

    @Test
    void a_correction_that_convinces_closes_the_project() {
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        signed();
        done("submit-acceptance");
        judged();
        done("grade-acceptance", "passed", false, "corrected", false);
        done("correct-acceptance", "late", false);
        judged();
        done("grade-acceptance", "passed", true, "corrected", true);
        assertThat(steps.ran()).endsWith("close-project");
        assertEnded();
    }

    @Test
    void each_expert_of_the_panel_has_a_task_and_the_department_confirms_when_all_have_signed() {
        steps.members("acceptance-panel", "one", "two", "three");
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        signed();
        done("submit-acceptance");
        done("seat-acceptance-panel");
        assertThat(tasks("judge-acceptance")).hasSize(3);
        complete(tasks("judge-acceptance").get(0));
        complete(tasks("judge-acceptance").get(0));
        assertThat(tasks("grade-acceptance")).isEmpty();
        complete(tasks("judge-acceptance").get(0));
        assertThat(tasks("grade-acceptance")).hasSize(1);
    }

    @Test
    void a_correction_that_never_comes_fails_the_project() {
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        signed();
        done("submit-acceptance");
        judged();
        done("grade-acceptance", "passed", false, "corrected", false);
        done("correct-acceptance", "late", true);
        assertThat(steps.ran()).endsWith("fail-project");
        assertEnded();
    }

    @Test
    void a_mid_term_check_asks_for_rectification_and_then_stops_the_project() {
        start("project-acceptance", "certificateFirst", false, "midterm", true);
        signed();
        message("midterm-opened");
        done("report-midterm");
        done("check-midterm", "outcome", "RECTIFY");
        done("report-midterm");
        done("check-midterm", "outcome", "STOP");
        assertThat(steps.ran()).endsWith("stop-project");
        assertEnded();
    }
}
