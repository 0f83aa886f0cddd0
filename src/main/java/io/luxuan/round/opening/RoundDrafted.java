package io.luxuan.round.opening;

import io.luxuan.programme.Programme;

/** A round is being prepared; published in the transaction that keeps its first text. Its draft is its departments', as it will be. */
public record RoundDrafted(String roundId, Programme programme) {}
