package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectionProcessTest extends ProcessScenarios {
    @Test
    void an_anonymous_or_late_objection_is_declined_with_its_reason() {
        start("objection");
        done("accept-objection", "accepted", false);
        assertThat(steps.ran()).containsExactly("release-entry");
        assertEnded();
    }

    @Test
    void an_accepted_one_is_investigated_in_time_and_dismissed() {
        start("objection");
        done("accept-objection", "accepted", true);
        assertThat(tasks("investigate-objection").get(0).getDueDate()).isEqualTo(FakeSteps.FAR);
        done("investigate-objection", "upheld", false);
        assertThat(steps.ran()).containsExactly("release-entry");
        assertEnded();
    }

    @Test
    void or_upheld() {
        start("objection");
        done("accept-objection", "accepted", true);
        done("investigate-objection", "upheld", true);
        assertThat(steps.ran()).containsExactly("hold-entry");
        assertEnded();
    }
}
