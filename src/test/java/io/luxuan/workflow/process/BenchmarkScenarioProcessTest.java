package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchmarkScenarioProcessTest extends RoundScenarios {
    @Test
    void the_shortlisted_defend_before_the_ranking() {
        steps.answer("shortlist", "secondStage", "DEFENCE");
        untilScored("benchmark-scenario");
        assertThat(steps.ran()).endsWith("shortlist").doesNotContain("rank");
        done("defence");
        done("decision-meeting");
        publicity();
        projectsStart(false);
        projectsClose();
        assertThat(steps.ran()).containsSubsequence("shortlist", "rank", "start-projects", "close-round");
    }
}
