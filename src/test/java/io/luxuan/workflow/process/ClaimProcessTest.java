package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimProcessTest extends ProcessScenarios {
    @Test
    void a_claim_that_two_people_find_right_waits_for_its_batch_and_is_paid() {
        claimed();
        done("second-verification", "verification", "accepted");
        assertThat(waiting()).containsExactly("claim-batched");
        message("claim-batched");
        steps.answer("claim-outcome", "paid", true);
        message("claim-settled");
        assertThat(steps.ran()).containsExactly("open-claim", "begin-verification", "accept-claim", "claim-outcome");
        assertEnded();
    }

    @Test
    void what_is_not_in_order_is_corrected_and_looked_at_again() {
        start("claim");
        done("formality-check", "formality", "correct");
        done("correct");
        done("formality-check", "formality", "reject");
        assertThat(steps.ran()).containsExactly("open-claim", "reject-application", "close-claim");
        assertEnded();
    }

    @Test
    void what_a_verifier_gives_back_is_corrected_checked_and_verified_anew() {
        start("claim");
        done("formality-check", "formality", "pass");
        done("first-verification", "verification", "correct");
        assertThat(waiting()).containsExactly("correct");
        done("correct");
        done("formality-check", "formality", "pass");
        done("first-verification", "verification", "pending");
        done("second-verification", "verification", "accepted");
        assertThat(steps.ran()).containsExactly("open-claim", "begin-verification", "begin-verification", "accept-claim");
    }

    @Test
    void the_second_verifier_may_give_it_back_too() {
        claimed();
        done("second-verification", "verification", "correct");
        assertThat(waiting()).containsExactly("correct");
    }

    @Test
    void where_two_differ_a_third_decides() {
        claimed();
        done("second-verification", "verification", "differs");
        done("third-verification", "verification", "accepted");
        assertThat(waiting()).containsExactly("claim-batched");
    }

    @Test
    void what_nobody_finds_right_is_not_paid() {
        claimed();
        done("second-verification", "verification", "refused");
        assertThat(steps.ran()).endsWith("refuse-claim", "close-claim");
        assertEnded();
    }

    @Test
    void a_claim_that_falls_out_of_its_batch_is_closed_without_money() {
        claimed();
        done("second-verification", "verification", "accepted");
        message("claim-batched");
        steps.answer("claim-outcome", "paid", false);
        message("claim-settled");
        assertThat(steps.ran()).endsWith("claim-outcome", "close-claim");
        assertEnded();
    }

    @Test
    void a_claim_may_be_withdrawn_while_it_is_verified() {
        claimed();
        message("application-withdrawn");
        assertThat(steps.ran()).endsWith("close-claim");
        assertEnded();
    }

    @Test
    void a_correction_that_never_comes_ends_the_claim() {
        start("claim");
        done("formality-check", "formality", "correct");
        message("application-lapsed");
        assertThat(steps.ran()).endsWith("close-claim");
        assertEnded();
    }

    private void claimed() {
        start("claim");
        done("formality-check", "formality", "pass");
        done("first-verification", "verification", "pending");
    }
}
