package io.luxuan.round.opening;

/** What was being prepared was given up, in the transaction that does so. */
public record RoundDraftDropped(String roundId) {}
