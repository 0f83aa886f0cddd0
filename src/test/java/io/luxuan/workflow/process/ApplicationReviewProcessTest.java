package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationReviewProcessTest extends ProcessScenarios {
    @Test
    void an_application_is_recommended_checked_and_scored_by_every_expert() {
        steps.panel("a1", "a2", "a3");
        start("application-review", "recommendationNeeded", true);
        assertThat(tasks("recommend").get(0).getDueDate()).isEqualTo(FakeSteps.FAR);
        done("recommend", "recommended", true);
        done("formality-check", "formality", "pass");
        message("panel-drawn");
        assertThat(tasks("score")).extracting("assignee").containsExactlyInAnyOrder("expert-a1", "expert-a2", "expert-a3");
        tasks("score").forEach(this::complete);
        assertThat(steps.ran()).containsExactly("application-scored");
        assertEnded();
    }

    @Test
    void a_recommender_returns_it_until_it_is_good() {
        start("application-review", "recommendationNeeded", true);
        done("recommend", "recommended", false);
        done("revise");
        done("recommend", "recommended", true);
        assertThat(waiting()).containsExactly("formality-check");
    }

    @Test
    void where_no_recommendation_is_needed_the_check_comes_first() {
        start("application-review", "recommendationNeeded", false);
        assertThat(waiting()).containsExactly("formality-check");
    }

    @Test
    void a_correction_comes_back_to_the_check() {
        start("application-review", "recommendationNeeded", false);
        done("formality-check", "formality", "correct");
        done("correct");
        done("formality-check", "formality", "pass");
        assertThat(waiting()).containsExactly("panel-drawn");
    }

    @Test
    void a_failed_check_rejects_it() {
        start("application-review", "recommendationNeeded", false);
        done("formality-check", "formality", "reject");
        assertThat(steps.ran()).containsExactly("reject-application");
        assertEnded();
    }

    @Test
    void a_withdrawal_takes_all_open_tasks_away() {
        steps.panel("a1", "a2");
        start("application-review", "recommendationNeeded", false);
        done("formality-check", "formality", "pass");
        message("panel-drawn");
        message("application-withdrawn");
        assertThat(tasks("score")).isEmpty();
        assertEnded();
    }

    @Test
    void one_that_nobody_recommended_in_time_lapses() {
        start("application-review", "recommendationNeeded", true);
        message("application-lapsed");
        assertThat(tasks("recommend")).isEmpty();
        assertEnded();
    }

    @Test
    void a_refusing_expert_is_replaced_while_the_others_score_on() {
        steps.panel("a1", "a2").answer("draw-substitute", "substituteFound", true);
        start("application-review", "recommendationNeeded", false);
        done("formality-check", "formality", "pass");
        message("panel-drawn");
        message("expert-refused", "assignmentId", "a1");
        assertThat(steps.ran()).containsExactly("draw-substitute");
        assertThat(waiting()).containsExactly("score", "score");
        assertThat(tasks("fill-panel")).isEmpty();
    }

    @Test
    void without_a_substitute_the_manager_fills_the_panel_and_nobody_relaxes_avoidance() {
        steps.panel("a1", "a2").answer("draw-substitute", "substituteFound", false);
        start("application-review", "recommendationNeeded", false);
        done("formality-check", "formality", "pass");
        message("panel-drawn");
        message("expert-refused", "assignmentId", "a1");
        assertThat(tasks("score")).hasSize(2);
        done("fill-panel");
        tasks("score").forEach(this::complete);
        assertEnded();
    }

    @Test
    void an_annulled_opinion_is_given_again_while_the_others_score_on() {
        steps.panel("a1", "a2").answer("draw-substitute", "substituteFound", true);
        start("application-review", "recommendationNeeded", false);
        done("formality-check", "formality", "pass");
        message("panel-drawn");
        complete(tasks("score").get(0));
        message("opinion-annulled", "assignmentId", "a1");
        message("expert-refused", "assignmentId", "a1");
        assertThat(waiting()).containsExactlyInAnyOrder("score", "score-again");
        tasks("score").forEach(this::complete);
        done("score-again");
        assertThat(steps.ran()).containsExactly("draw-substitute", "application-scored", "application-scored");
        assertEnded();
    }

    @Test
    void a_finished_review_is_opened_again_by_a_message() {
        steps.panel("a1");
        begin("panel-reopened");
        assertThat(tasks("score")).extracting("assignee").containsExactly("expert-a1");
        tasks("score").forEach(this::complete);
        assertThat(steps.ran()).containsExactly("application-scored");
        assertEnded();
    }
}
