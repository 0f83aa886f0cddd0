package io.luxuan.workflow;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;

/**
 * 撤回: a step that somebody has taken, which that person may take again as long as the next one has not begun.
 *
 * @param by    account that took it
 * @param begun whether the next person has begun
 * @param from  where the process waits now
 * @param to    the task that opens again
 */
public record OwnStep(String by, boolean begun, String from, String to) {
    /** Whether the signed-in person may take it back. */
    public Verdict mayBeTakenBack() {
        if (!by.equals(Actors.require().id())) {
            return Verdict.refused("take-back.not-mine");
        }
        return begun ? Verdict.refused("take-back.went-on") : Verdict.ALLOWED;
    }

    /**
     * In the transaction that takes the facts back.
     *
     * @throws Refusal {@code take-back.went-on} when the process waits there no more
     */
    public void takeBack(Processes processes, String subjectId) {
        if (!processes.stepBack(subjectId, from, to)) {
            throw new Refusal("take-back.went-on");
        }
    }
}
