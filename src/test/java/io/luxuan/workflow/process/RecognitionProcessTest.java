package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecognitionProcessTest extends RoundScenarios {
    @Test
    void a_standard_decides_without_experts() {
        called(false);
        message("standards-checked");
        assertThat(steps.ran()).endsWith("gather-judged");
        confirmed();
    }

    @Test
    void a_panel_scores_against_the_pass_mark() {
        untilScored("recognition", "panel", true);
        assertThat(steps.ran()).endsWith("rank", "gather-judged");
        confirmed();
    }

    @Test
    void it_may_end_before_its_time() {
        called(false);
        endsEarly();
    }

    private void called(boolean panel) {
        steps.answer("lapse-unrecommended", "more", false).answer("count-accepted", "anyAccepted", true);
        start("recognition", "panel", panel);
        fire("call-closes");
        fire("answers-out");
        fire("recommend-ends");
        fire("lapse-unrecommended");
        message("all-checked");
    }

    private void confirmed() {
        steps.answer("promise-awards", "more", true).answer("promise-awards", "more", false);
        done("confirm-recognition");
        fire("promise-awards");
        fire("promise-awards");
        publicity();
        steps.answer("issue-titles", "more", true).answer("issue-titles", "more", false);
        fire("issue-titles");
        fire("issue-titles");
        assertThat(steps.ran()).endsWith("issue-titles", "close-round");
        assertEnded();
    }
}
