package io.luxuan.publicity;

import io.luxuan.workflow.StepContext;

/**
 * A list and the round that it belongs to.
 *
 * @param id the round's own id for the meeting's list; the batch's for a batch of claims
 */
public record ListKey(String id, String roundId) {
    /** The process of a list has it as its subject. */
    public static ListKey of(StepContext context) {
        return new ListKey(context.subjectId(), context.roundId());
    }

    static ListKey ofRound(String roundId) {
        return new ListKey(roundId, roundId);
    }

    /** Whether it is the only list of its round. */
    public boolean isOfRound() {
        return id.equals(roundId);
    }
}
