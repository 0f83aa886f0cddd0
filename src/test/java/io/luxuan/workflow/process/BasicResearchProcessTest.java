package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasicResearchProcessTest extends RoundScenarios {
    @Test
    void a_round_runs_from_its_call_over_the_midterm_check_to_its_end() {
        untilScored("basic-research");
        assertThat(waiting()).containsExactly("decision-meeting");
        done("decision-meeting");
        publicity();
        projectsStart("start-projects");
        fire("midterm-opens");
        projectsStart("open-midterm-checks");
        projectsClose();
        assertThat(steps.ran()).containsSubsequence("publish-call", "open-review", "rank", "publish-list",
                "issue-final-list", "start-projects", "open-midterm-checks", "close-round");
    }
}
