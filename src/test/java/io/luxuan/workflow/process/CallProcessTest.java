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
        message("all-checked");
        assertThat(steps.ran()).containsExactly("publish-call", "close-call", "lapse-unrecommended", "lapse-unrecommended");
        assertEnded();
    }
}
