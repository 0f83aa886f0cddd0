package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallProcessTest extends ProcessScenarios {
    @Test
    void a_call_closes_by_its_timers_and_waits_until_everything_is_checked() {
        steps.answer("lapse-unrecommended", "more", true).answer("lapse-unrecommended", "more", false);
        start("call");
        fire("call-closes");
        assertThat(waiting()).containsExactly("answers-out");
        fire("answers-out");
        fire("recommend-ends");
        fire("lapse-unrecommended");
        assertThat(waiting()).containsExactly("lapse-unrecommended");
        fire("lapse-unrecommended");
        assertThat(waiting()).containsExactly("all-checked");
        steps.answer("count-accepted", "anyAccepted", true);
        message("all-checked");
        assertThat(steps.ran()).containsExactly(
                "publish-call", "close-call", "lapse-unrecommended", "lapse-unrecommended", "count-accepted");
        assertEnded();
    }

    @Test
    void a_call_that_leaves_nothing_to_review_waits_for_a_manager_who_opens_it_again() {
        steps.answer("lapse-unrecommended", "more", false).answer("count-accepted", "anyAccepted", false);
        start("call");
        toItsEnd();
        done("nothing-to-review");
        assertThat(steps.ran()).endsWith("publish-reopening");
        assertThat(waiting()).containsExactly("call-closes");
        steps.answer("lapse-unrecommended", "more", false).answer("count-accepted", "anyAccepted", true);
        toItsEnd();
        assertEnded();
    }

    private void toItsEnd() {
        fire("call-closes");
        fire("answers-out");
        fire("recommend-ends");
        fire("lapse-unrecommended");
        message("all-checked");
    }
}
