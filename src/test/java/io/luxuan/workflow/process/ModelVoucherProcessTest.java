package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelVoucherProcessTest extends RoundScenarios {
    @Test
    void models_occupy_their_industry_and_start_with_their_certificate() {
        untilScored("model-voucher");
        done("decision-meeting");
        publicity();
        projectsStart("start-certified-projects");
        projectsClose();
        assertThat(steps.ran()).containsSubsequence("rank", "issue-final-list", "occupy-industries",
                "start-certified-projects", "close-round");
        assertThat(steps.ran()).doesNotContain("shortlist");
    }
}
