package io.luxuan.round;

/** A round has entered a stage; published in the transaction that moves it. */
public record RoundEntered(String roundId, RoundStage stage) {}
