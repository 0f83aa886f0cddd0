package io.luxuan.draw.frozen;

/** A drawn panel. @param experts draw numbers, ascending */
public record Panel(String application, int[] experts) {}
