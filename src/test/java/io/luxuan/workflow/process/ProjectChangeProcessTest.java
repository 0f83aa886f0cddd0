package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectChangeProcessTest extends ProcessScenarios {
    @Test
    void the_department_decides_a_plain_change_at_once() {
        start("project-change", "endorsement", false);
        assertThat(waiting()).containsExactly("decide-change");
        done("decide-change");
        assertEnded();
    }

    @Test
    void a_new_leader_needs_the_recommender_first() {
        start("project-change", "endorsement", true);
        assertThat(waiting()).containsExactly("endorse-change");
        done("endorse-change", "agreed", true);
        done("decide-change");
        assertEnded();
    }

    @Test
    void what_the_recommender_does_not_support_ends_there() {
        start("project-change", "endorsement", true);
        done("endorse-change", "agreed", false);
        assertEnded();
    }

    @Test
    void a_unit_withdraws_its_request_and_the_task_goes() {
        start("project-change", "endorsement", false);
        message("change-withdrawn");
        assertThat(tasks("decide-change")).isEmpty();
        assertEnded();
    }
}
