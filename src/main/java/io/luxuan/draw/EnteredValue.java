package io.luxuan.draw;

/** @param typed as it was typed; @param normalised as it enters the seed */
public record EnteredValue(int sourceNo, String typed, String normalised) {}
