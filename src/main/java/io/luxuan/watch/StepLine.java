package io.luxuan.watch;

import io.luxuan.watch.drawing.Sign;
import java.time.LocalDateTime;

/**
 * What stands at one step of a process in a round.
 *
 * @param part    key of the process that is called there, whose own steps tell more; null elsewhere
 * @param taskKey of a step where people act; null elsewhere
 * @param oldest  since when the longest-waiting stands there; null where nobody knows
 */
record StepLine(
        String processKey, String stepId, String name, String part, String taskKey, long waiting, long overdue, LocalDateTime oldest) {
    /** Where the rows behind its count are: open tasks where people act, instances elsewhere. */
    public String path(String roundId) {
        return taskKey != null ? "/manager/rounds/" + roundId + "/tasks?process=" + processKey + "&step=" + stepId
                : "/manager/instances?round=" + roundId + "&process=" + processKey + "&step=" + stepId;
    }

    Sign sign(String roundId, String overdueWord) {
        return new Sign(overdue > 0 ? waiting + " · " + overdueWord + " " + overdue : String.valueOf(waiting), overdue > 0, path(roundId));
    }
}
