package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicityProcessTest extends ProcessScenarios {
    @Test
    void a_list_without_objections_becomes_final() {
        steps.answer("settle-publicity", "supplementary", false);
        start("publicity");
        fire("publicity-ends");
        message("objections-settled");
        assertThat(steps.ran()).containsExactly("publish-list", "settle-publicity", "issue-final-list");
        assertEnded();
    }

    @Test
    void an_upheld_objection_leads_to_a_supplementary_publicity_of_its_own() {
        steps.answer("settle-publicity", "supplementary", true).answer("settle-publicity", "supplementary", false);
        start("publicity");
        message("objection-lodged", "objectionId", subject() + "-objection");
        done("accept-objection", "accepted", true);
        done("investigate-objection", "upheld", true);
        assertThat(steps.ran()).endsWith("uphold-objection", "hold-entry");
        fire("publicity-ends");
        message("objections-settled");
        assertThat(waiting()).containsExactly("publicity-ends");
        fire("publicity-ends");
        message("objections-settled");
        assertThat(steps.times("publish-list")).isEqualTo(2);
        assertEnded();
    }

    @Test
    void two_objections_at_once_keep_apart() {
        start("publicity");
        message("objection-lodged", "objectionId", subject() + "-first");
        message("objection-lodged", "objectionId", subject() + "-second");
        tasks("accept-objection").forEach(task -> complete(task, "accepted", false));
        assertThat(steps.times("decline-objection")).isEqualTo(2);
        assertThat(steps.times("hold-entry")).isZero();
        assertThat(waiting()).containsExactly("publicity-ends");
    }
}
