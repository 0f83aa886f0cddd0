package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PanelReviewProcessTest extends ProcessScenarios {
    @Test
    void panels_are_drawn_dispatched_in_chunks_and_waited_for() {
        steps.answer("dispatch-panels", "more", true).answer("dispatch-panels", "more", false);
        start("panel-review");
        drawn();
        fire("dispatch-panels");
        fire("dispatch-panels");
        message("all-scored");
        assertThat(steps.ran()).containsExactly("open-review", "dispatch-panels", "dispatch-panels");
        assertEnded();
    }

    @Test
    void a_discarded_commitment_or_draw_goes_back_to_a_new_commitment() {
        start("panel-review");
        done("commit-draw");
        done("enter-draw-values", "draw", "discarded");
        done("commit-draw", "draw", "on");
        done("enter-draw-values", "draw", "on");
        done("draw-panels", "draw", "discarded");
        assertThat(waiting()).containsExactly("commit-draw");
        assertThat(steps.ran()).isEmpty();
    }

    @Test
    void panels_from_a_file_need_no_draw() {
        steps.answer("dispatch-panels", "more", false);
        start("panel-review");
        done("commit-draw", "draw", "imported");
        fire("dispatch-panels");
        assertThat(waiting()).containsExactly("all-scored");
    }

    private void drawn() {
        done("commit-draw", "draw", "on");
        done("enter-draw-values", "draw", "on");
        done("draw-panels", "draw", "on");
    }

    @Test
    void the_review_deadline_presses_late_experts_and_the_round_waits_on() {
        steps.answer("dispatch-panels", "more", false);
        start("panel-review");
        drawn();
        fire("dispatch-panels");
        fire("review-ends");
        assertThat(steps.ran()).endsWith("escalate-overdue");
        assertThat(waiting()).containsExactly("all-scored");
        message("all-scored");
        assertEnded();
    }
}
