package io.luxuan.workflow.process;

import java.util.Map;

/** What the rounds of all programmes share. */
abstract class RoundScenarios extends ProcessScenarios {
    void untilScored(String process, Object... variables) {
        steps.answer("lapse-unrecommended", "more", false).answer("count-accepted", "anyAccepted", true).answer("dispatch-panels", "more", false);
        start(process, variables);
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
        steps.answer("settle-publicity", "remains", "NOTHING").answer("start-projects", projects(false, false));
        fire("publicity-ends");
        fire("start-projects");
    }

    /** In two chunks. */
    void projectsStart(boolean midterm) {
        steps.answer("start-projects", projects(true, midterm)).answer("start-projects", projects(false, midterm));
        fire("start-projects");
        fire("start-projects");
    }

    /** In chunks, from wherever the round stands. */
    void endsEarly() {
        steps.answer("end-applications", "more", true).answer("end-applications", "more", false);
        steps.answer("start-projects", projects(true, false)).answer("start-projects", projects(false, false));
        message("round-ended", "stopped", "");
        fire("end-applications");
        fire("end-applications");
        fire("start-projects");
        fire("start-projects");
        assertEnded();
    }

    private static Map<String, Object> projects(boolean more, boolean midterm) {
        return Map.of("more", more, "midterm", midterm);
    }

    void projectsClose() {
        message("all-projects-closed");
        assertEnded();
    }
}
