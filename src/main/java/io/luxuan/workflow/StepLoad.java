package io.luxuan.workflow;

/** How many instances stand at a node of a process. */
public record StepLoad(String processKey, String stepId, long waiting) {}
