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
}
