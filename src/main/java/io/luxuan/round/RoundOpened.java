package io.luxuan.round;

import io.luxuan.programme.Programme;

/** A round is there; published in the transaction that opens it, before its process starts. */
public record RoundOpened(String roundId, Programme programme) {}
