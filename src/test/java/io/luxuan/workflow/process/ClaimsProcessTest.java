package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimsProcessTest extends RoundScenarios {
    @Test
    void a_window_closes_by_its_timers_and_ends_when_everything_is_settled() {
        start("claims");
        fire("call-closes");
        fire("answers-out");
        assertThat(waiting()).containsExactly("all-claims-settled");
        message("all-claims-settled");
        assertThat(steps.ran()).containsExactly("publish-call", "close-call", "open-verification", "close-round");
        assertEnded();
    }

    @Test
    void it_may_end_before_its_time() {
        start("claims");
        endsEarly();
    }
}
