package io.luxuan.statistics.figure;

import java.util.Comparator;
import java.util.List;

/** Steps where people act, in the order in which the drawings of rounds come to them. */
final class StepOrder {
    static final List<String> STEPS = List.of(
            "recommend", "revise", "formality-check", "correct", "check-standard",
            "first-verification", "second-verification", "third-verification",
            "nothing-to-review", "commit-draw", "enter-draw-values", "draw-panels", "fill-panel", "score", "score-again",
            "defence", "site-visit", "decision-meeting", "confirm-recognition",
            "accept-objection", "investigate-objection", "substitute-meeting",
            "sign-task-statement", "approve-task-statement", "submit-certificate", "verify-certificate", "report-midterm", "check-midterm",
            "submit-acceptance", "seat-acceptance-panel", "judge-acceptance", "grade-acceptance", "correct-acceptance",
            "endorse-change", "decide-change", "demand-claw-back", "repay-claw-back", "confirm-repayment");

    static final Comparator<String> BY_PLACE = Comparator.comparing(StepOrder::placeOf).thenComparing(Comparator.naturalOrder());

    private StepOrder() {}

    /** Those of former drawings come last. */
    static int placeOf(String key) {
        return STEPS.contains(key) ? STEPS.indexOf(key) : STEPS.size();
    }
}
