package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClawBackProcessTest extends ProcessScenarios {
    @Test
    void money_is_demanded_paid_back_in_parts_and_checked_each_time() {
        start("claw-back");
        done("demand-claw-back");
        done("repay-claw-back");
        done("confirm-repayment", "settled", false);
        assertThat(waiting()).containsExactly("repay-claw-back");
        done("repay-claw-back");
        done("confirm-repayment", "settled", true);
        assertEnded();
    }
}
