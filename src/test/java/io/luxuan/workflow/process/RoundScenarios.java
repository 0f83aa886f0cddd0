package io.luxuan.workflow.process;

/** What the rounds of all programmes share. */
abstract class RoundScenarios extends ProcessScenarios {
    void untilScored(String process) {
        steps.answer("lapse-unrecommended", "more", false).answer("dispatch-panels", "more", false);
        start(process);
        fire("call-closes");
        fire("answers-out");
        fire("recommend-ends");
        fire("lapse-unrecommended");
        message("all-checked");
        done("commit-draw");
        done("enter-draw-values");
        done("draw-panels");
        fire("dispatch-panels");
        message("all-scored");
    }

    void publicity() {
        steps.answer("settle-publicity", "remains", "NOTHING").answer("start-projects", "more", false);
        fire("publicity-ends");
        fire("start-projects");
    }

    /** In two chunks. */
    void projectsStart(String step) {
        steps.answer(step, "more", true).answer(step, "more", false);
        fire(step);
        fire(step);
    }

    void projectsClose() {
        message("all-projects-closed");
        assertEnded();
    }
}
