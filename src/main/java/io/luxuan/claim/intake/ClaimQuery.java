package io.luxuan.claim.intake;

import io.luxuan.shared.find.Like;

/**
 * Claims of a round, in the order of their applications.
 *
 * @param state   null for all
 * @param batchId null for all
 * @param free    only those that stand in no batch
 * @param like    an escaped LIKE pattern over number, title and unit; null for no search
 */
public record ClaimQuery(String roundId, ClaimState state, String batchId, boolean free, String like, String after, int limit) {
    public static ClaimQuery of(String roundId, ClaimState state, String search, String after, int limit) {
        return new ClaimQuery(roundId, state, null, false, Like.holding(search), after, limit);
    }

    /** What may be taken into a batch. */
    public static ClaimQuery waiting(String roundId, String search, String after, int limit) {
        return new ClaimQuery(roundId, ClaimState.VERIFIED, null, true, Like.holding(search), after, limit);
    }

    public static ClaimQuery ofBatch(String roundId, String batchId, String after, int limit) {
        return new ClaimQuery(roundId, null, batchId, false, null, after, limit);
    }
}
