package io.luxuan.workflow;

/** A node of a process that has a name. @param people whether a person must act there */
public record FlowStep(String id, String name, boolean people) {}
