package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardCheckProcessTest extends ProcessScenarios {
    @Test
    void a_recommended_application_is_checked_for_form_and_against_the_standard() {
        start("standard-check", "recommendationNeeded", true);
        done("recommend", "recommended", false);
        done("revise");
        done("recommend", "recommended", true);
        done("formality-check", "formality", "correct");
        done("correct");
        done("formality-check", "formality", "pass");
        done("check-standard");
        assertEnded();
    }

    @Test
    void what_is_not_in_order_never_comes_to_the_standard() {
        start("standard-check", "recommendationNeeded", false);
        done("formality-check", "formality", "reject");
        assertThat(steps.ran()).containsExactly("reject-application");
        assertEnded();
    }

    @Test
    void a_unit_may_withdraw_and_time_may_run_out() {
        start("standard-check", "recommendationNeeded", true);
        message("application-withdrawn");
        assertEnded();
        start("standard-check", "recommendationNeeded", true);
        message("application-lapsed");
        assertEnded();
    }
}
