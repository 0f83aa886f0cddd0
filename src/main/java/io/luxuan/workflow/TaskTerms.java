package io.luxuan.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The platform's own terms for what is drawn without a due moment, in working days: they tell who is late and take nothing
 * from anybody. A meeting is called for whatever day suits, and asked after when three weeks have passed without it.
 */
public final class TaskTerms {
    private static final int MEETING = 15;

    private static final Map<String, TaskTerm> TERMS = Map.ofEntries(
            Map.entry("formality-check", TaskTerm.days(10)),
            Map.entry("revise", TaskTerm.with("recommend-ends")),
            Map.entry("fill-panel", TaskTerm.days(3)),
            Map.entry("nothing-to-review", TaskTerm.days(5)),
            Map.entry("first-verification", TaskTerm.days(10)),
            Map.entry("second-verification", TaskTerm.days(10)),
            Map.entry("third-verification", TaskTerm.days(5)),
            Map.entry("check-standard", TaskTerm.days(10)),
            Map.entry("commit-draw", TaskTerm.days(5)),
            Map.entry("enter-draw-values", TaskTerm.days(5)),
            Map.entry("draw-panels", TaskTerm.days(5)),
            Map.entry("accept-objection", TaskTerm.days(5)),
            Map.entry("approve-task-statement", TaskTerm.days(10)),
            Map.entry("verify-certificate", TaskTerm.days(10)),
            Map.entry("check-midterm", TaskTerm.days(15)),
            Map.entry("seat-acceptance-panel", TaskTerm.days(15)),
            Map.entry("grade-acceptance", TaskTerm.days(10)),
            Map.entry("endorse-change", TaskTerm.days(10)),
            Map.entry("decide-change", TaskTerm.days(10)),
            Map.entry("demand-claw-back", TaskTerm.days(10)),
            Map.entry("confirm-repayment", TaskTerm.days(5)),
            Map.entry("decision-meeting", TaskTerm.days(MEETING)),
            Map.entry("substitute-meeting", TaskTerm.days(MEETING)),
            Map.entry("confirm-recognition", TaskTerm.days(MEETING)),
            Map.entry("defence", TaskTerm.days(MEETING)),
            Map.entry("site-visit", TaskTerm.days(MEETING)));

    private TaskTerms() {}

    /** Empty for tasks that are drawn with a due moment, and for those that nobody knows. */
    public static Optional<TaskTerm> of(String taskKey) {
        return Optional.ofNullable(TERMS.get(taskKey));
    }

    /** Keys of the tasks to which the platform gives a term. */
    public static Set<String> given() {
        return TERMS.keySet();
    }
}
