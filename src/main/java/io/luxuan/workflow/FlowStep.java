package io.luxuan.workflow;

/**
 * A node of a process that has a name.
 *
 * @param people whether a person must act there
 * @param part   key of the process that is called there; null where none is
 */
public record FlowStep(String id, String name, boolean people, String part) {}
