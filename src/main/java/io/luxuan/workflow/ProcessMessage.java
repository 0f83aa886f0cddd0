package io.luxuan.workflow;

/** A message that a module sends to processes which wait for it: {@link Processes#send}, {@link Processes#begin}. */
public record ProcessMessage(String name) {}
