package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectionProcessTest extends RoundScenarios {
    @Test
    void a_programme_without_second_stage_passes_it_by() {
        steps.answer("shortlist", "secondStage", "NONE");
        untilScored("selection");
        assertThat(waiting()).containsExactly("decision-meeting", "meeting");
        done("decision-meeting");
        publicity();
        projectsStart(false);
        projectsClose();
    }

    @Test
    void a_programme_with_second_stage_stops_there() {
        steps.answer("shortlist", "secondStage", "SITE_VISIT");
        untilScored("selection");
        assertThat(waiting()).containsExactly("second-stage", "site-visit");
    }
}
