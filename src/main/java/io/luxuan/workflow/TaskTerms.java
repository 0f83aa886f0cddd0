package io.luxuan.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The platform's own terms for what is drawn without a due moment, in working days: they tell who is late and take nothing
 * from anybody. A meeting is on the day for which it is called; papers follow what the task statement says of them.
 */
public final class TaskTerms {
    private static final String MEETING = "meeting";
    private static final String DRAWN = "drawn";

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
            Map.entry("decision-meeting", TaskTerm.without(MEETING)),
            Map.entry("substitute-meeting", TaskTerm.without(MEETING)),
            Map.entry("confirm-recognition", TaskTerm.without(MEETING)),
            Map.entry("defence", TaskTerm.without(MEETING)),
            Map.entry("site-visit", TaskTerm.without(MEETING)));

    private TaskTerms() {}

    /** Empty for tasks that are drawn with a due moment, and for those that nobody knows. */
    public static Optional<TaskTerm> of(String taskKey) {
        return Optional.ofNullable(TERMS.get(taskKey));
    }

    /** Why a task without a due moment has none: {@code due.none.<answer>}. */
    public static String whyNone(String taskKey) {
        return of(taskKey).map(TaskTerm::none).orElse(DRAWN);
    }

    /** Keys of the tasks to which the platform gives a term. */
    public static Set<String> given() {
        return TERMS.entrySet().stream().filter(term -> term.getValue().none() == null).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
