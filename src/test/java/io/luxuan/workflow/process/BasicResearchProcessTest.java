package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasicResearchProcessTest extends RoundScenarios {
    @Test
    void a_round_runs_from_its_call_over_the_midterm_check_to_its_end() {
        untilScored("basic-research");
        assertThat(waiting()).containsExactly("decision-meeting", "meeting");
        done("decision-meeting");
        publicity();
        projectsStart(true);
        fire("midterm-opens");
        steps.answer("open-midterm-checks", "more", true).answer("open-midterm-checks", "more", false);
        fire("open-midterm-checks");
        fire("open-midterm-checks");
        projectsClose();
        assertThat(steps.ran()).containsSubsequence("publish-call", "open-review", "rank", "publish-list",
                "issue-final-list", "start-projects", "open-midterm-checks", "close-round");
    }

    @Test
    void a_place_that_falls_free_before_the_midterm_check_is_filled_at_once() {
        untilScored("basic-research");
        done("decision-meeting");
        publicity();
        projectsStart(true);
        message("certificates-overdue");
        publicity();
        projectsStart(true);
        assertThat(steps.ran()).containsSubsequence("start-projects", "lapse-places", "publish-list", "settle-publicity",
                "issue-final-list", "occupy-fields", "start-projects");
        assertThat(waiting()).containsExactly("before-midterm", "projects");
        fire("midterm-opens");
        steps.answer("open-midterm-checks", "more", false);
        fire("open-midterm-checks");
        projectsClose();
    }
}
