package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectAcceptanceProcessTest extends ProcessScenarios {
    private void signed() {
        done("sign-task-statement");
        done("approve-task-statement", "approved", true);
    }

    @Test
    void a_plain_project_is_paid_and_accepted() {
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        signed();
        done("submit-acceptance");
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
        done("check-midterm");
        assertThat(waiting()).containsExactly("submit-acceptance");
    }

    @Test
    void a_failed_acceptance_is_corrected_once_and_then_final() {
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        signed();
        done("submit-acceptance");
        done("grade-acceptance", "passed", false, "corrected", false);
        done("correct-acceptance");
        done("grade-acceptance", "passed", false, "corrected", true);
        assertThat(steps.ran()).endsWith("fail-project");
        assertEnded();
    }

    @Test
    void a_correction_that_convinces_closes_the_project() {
        start("project-acceptance", "certificateFirst", false, "midterm", false);
        signed();
        done("submit-acceptance");
        done("grade-acceptance", "passed", false, "corrected", false);
        done("correct-acceptance");
        done("grade-acceptance", "passed", true, "corrected", true);
        assertThat(steps.ran()).endsWith("close-project");
        assertEnded();
    }
}
