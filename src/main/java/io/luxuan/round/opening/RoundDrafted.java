package io.luxuan.round.opening;

import io.luxuan.programme.Programme;

/**
 * A round is being prepared, or has just opened from what was prepared; published in the transaction that keeps its first text, and in
 * that which opens it. Its draft is its departments', as it will be.
 *
 * @param likeId of the round that it was copied from; null for none
 */
public record RoundDrafted(String roundId, Programme programme, String likeId) {}
