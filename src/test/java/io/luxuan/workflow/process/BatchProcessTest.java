package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchProcessTest extends ProcessScenarios {
    @Test
    void a_batch_is_promised_and_paid_in_chunks() {
        promised(true);
        steps.answer("settle-publicity", "remains", "NOTHING");
        fire("publicity-ends");
        paid();
        assertThat(steps.ran()).containsExactly("promise-batch", "promise-batch", "publish-list", "settle-publicity",
                "issue-final-list", "pay-batch", "pay-batch", "close-batch");
        assertEnded();
    }

    @Test
    void a_batch_for_which_no_money_is_left_is_closed_without_a_list() {
        promised(false);
        assertThat(steps.ran()).containsExactly("promise-batch", "promise-batch", "close-batch");
        assertEnded();
    }

    @Test
    void an_objection_holds_one_claim_while_the_others_are_paid() {
        promised(true);
        steps.answer("settle-publicity", "remains", "ENTRIES").answer("settle-publicity", "remains", "NOTHING");
        message("objection-lodged", "objectionId", subject() + "-objection");
        done("accept-objection", "accepted", true);
        fire("publicity-ends");
        paid();
        assertThat(waiting()).contains("entries-settled", "investigate-objection");
        done("investigate-objection", "upheld", true);
        assertThat(steps.ran()).contains("hold-entry");
        message("entries-settled");
        paid();
        assertThat(steps.ran()).endsWith("close-batch");
        assertEnded();
    }

    @Test
    void an_objection_that_is_declined_changes_nothing() {
        promised(true);
        message("objection-lodged", "objectionId", subject() + "-objection");
        done("accept-objection", "accepted", false);
        assertThat(steps.times("hold-entry")).isZero();
        assertThat(waiting()).containsExactly("publicity-ends");
    }

    private void promised(boolean listed) {
        steps.answer("promise-batch", "more", true).answer("promise-batch", "more", false);
        start("batch", "listed", listed);
        fire("promise-batch");
        fire("promise-batch");
    }

    private void paid() {
        steps.answer("pay-batch", "more", true).answer("pay-batch", "more", false);
        fire("pay-batch");
        fire("pay-batch");
    }
}
