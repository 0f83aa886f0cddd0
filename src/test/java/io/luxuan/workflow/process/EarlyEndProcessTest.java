package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyEndProcessTest extends RoundScenarios {
    @ParameterizedTest
    @ValueSource(strings = {"basic-research", "benchmark-scenario", "industry-base", "model-voucher", "selection"})
    void any_round_can_end_in_its_call(String process) {
        start(process);
        endsEarly();
        assertThat(steps.ran()).containsExactly("publish-call", "publish-ending", "end-objections", "end-draws", "end-seats",
                "end-applications", "end-applications", "start-projects", "start-projects", "stop-named-projects");
    }

    @Test
    void it_ends_in_its_review_and_nothing_of_it_stays() {
        steps.answer("lapse-unrecommended", "more", false).answer("count-accepted", "anyAccepted", true);
        start("selection");
        fire("call-closes");
        fire("answers-out");
        fire("recommend-ends");
        fire("lapse-unrecommended");
        message("all-checked");
        assertThat(tasks("commit-draw")).hasSize(1);
        endsEarly();
    }

    @Test
    void it_ends_at_its_meeting() {
        untilScored("basic-research");
        endsEarly();
    }

    @Test
    void it_ends_in_its_publicity_with_an_objection_under_way() {
        untilScored("basic-research");
        done("decision-meeting");
        message("objection-lodged", "objectionId", "objection-" + subject());
        assertThat(tasks("accept-objection")).hasSize(1);
        endsEarly();
    }

    @Test
    void it_ends_among_its_projects() {
        untilScored("basic-research");
        done("decision-meeting");
        publicity();
        projectsStart(true);
        endsEarly();
    }

    @Test
    void a_round_on_a_former_drawing_ends_by_an_instance_of_its_own() {
        steps.answer("end-applications", "more", false).answer("start-projects", "more", false);
        start("early-end", "stopped", "");
        fire("end-applications");
        fire("start-projects");
        assertEnded();
    }
}
