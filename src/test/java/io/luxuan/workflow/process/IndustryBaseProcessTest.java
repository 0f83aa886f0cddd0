package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndustryBaseProcessTest extends RoundScenarios {
    @Test
    void bases_are_visited_before_the_ranking_and_occupy_their_field_when_final() {
        steps.answer("shortlist", "secondStage", "SITE_VISIT");
        untilScored("industry-base");
        assertThat(steps.ran()).endsWith("shortlist");
        done("site-visit");
        done("decision-meeting");
        publicity();
        projectsStart(false);
        projectsClose();
        assertThat(steps.ran()).containsSubsequence("shortlist", "rank", "issue-final-list", "occupy-fields", "start-projects");
    }
}
