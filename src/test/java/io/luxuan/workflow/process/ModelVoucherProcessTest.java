package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelVoucherProcessTest extends RoundScenarios {
    @Test
    void models_occupy_their_industry_and_start_with_their_certificate() {
        untilScored("model-voucher");
        done("decision-meeting");
        publicity();
        projectsStart(false);
        projectsClose();
        assertThat(steps.ran()).containsSubsequence("rank", "issue-final-list", "occupy-fields",
                "start-projects", "close-round");
        assertThat(steps.ran()).doesNotContain("shortlist");
    }

    @Test
    void a_certificate_that_does_not_come_in_time_frees_the_place_for_the_next() {
        untilScored("model-voucher");
        done("decision-meeting");
        publicity();
        projectsStart(false);
        message("certificates-overdue");
        publicity();
        projectsStart(false);
        projectsClose();
        assertThat(steps.ran()).containsSubsequence("start-projects", "lapse-places", "publish-list", "settle-publicity", "issue-final-list",
                "occupy-fields", "start-projects", "close-round");
    }
}
