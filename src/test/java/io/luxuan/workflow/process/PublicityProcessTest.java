package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicityProcessTest extends ProcessScenarios {
    @Test
    void a_list_without_objections_becomes_final_and_its_projects_start() {
        remains("NOTHING");
        start("publicity");
        fire("publicity-ends");
        projectsStart();
        assertThat(steps.ran()).containsExactly(
                "publish-list", "settle-publicity", "issue-final-list", "start-projects", "start-projects", "publish-list");
        assertEnded();
    }

    @Test
    void an_open_objection_holds_its_entry_while_the_others_go_on() {
        remains("ENTRIES", "NOTHING");
        start("publicity");
        message("objection-lodged", "objectionId", subject() + "-objection");
        done("accept-objection", "accepted", true);
        fire("publicity-ends");
        projectsStart();
        assertThat(steps.times("issue-final-list")).isEqualTo(1);
        assertThat(waiting()).containsExactly("entries-settled", "investigate-objection", "objection");
        done("investigate-objection", "upheld", false);
        message("entries-settled");
        projectsStart();
        assertEnded();
    }

    @Test
    void an_upheld_objection_leads_to_a_supplementary_publicity_twice_over() {
        remains("ENTRIES", "ENTRIES", "NOTHING");
        start("publicity");
        message("objection-lodged", "objectionId", subject() + "-objection");
        done("accept-objection", "accepted", true);
        done("investigate-objection", "upheld", true);
        assertThat(steps.ran()).endsWith("hold-entry", "hold-entry");
        fire("publicity-ends");
        projectsStart();
        message("entries-settled");
        projectsStart();
        message("entries-settled");
        projectsStart();
        assertThat(steps.times("publish-list")).isEqualTo(4);
        assertEnded();
    }

    @Test
    void equals_for_a_vacant_place_wait_for_the_meeting() {
        remains("TIED", "NOTHING");
        start("publicity");
        fire("publicity-ends");
        projectsStart();
        assertThat(steps.times("issue-final-list")).isEqualTo(1);
        done("substitute-meeting");
        projectsStart();
        assertEnded();
    }

    @Test
    void while_the_meeting_puts_equals_in_order_other_entries_are_settled() {
        remains("TIED", "TIED", "NOTHING");
        start("publicity");
        fire("publicity-ends");
        projectsStart();
        message("entries-settled");
        projectsStart();
        assertThat(steps.times("issue-final-list")).isEqualTo(2);
        done("substitute-meeting");
        projectsStart();
        assertEnded();
    }

    @Test
    void two_objections_at_once_keep_apart() {
        start("publicity");
        message("objection-lodged", "objectionId", subject() + "-first");
        message("objection-lodged", "objectionId", subject() + "-second");
        tasks("accept-objection").forEach(task -> complete(task, "accepted", false));
        assertThat(steps.times("release-entry")).isEqualTo(2);
        assertThat(steps.times("hold-entry")).isZero();
        assertThat(waiting()).containsExactly("publicity-ends");
    }

    private void remains(String... inTurn) {
        for (String remains : inTurn) {
            steps.answer("settle-publicity", "remains", remains);
        }
    }

    /** In two chunks. */
    private void projectsStart() {
        steps.answer("start-projects", "more", true).answer("start-projects", "more", false);
        fire("start-projects");
        fire("start-projects");
    }
}
