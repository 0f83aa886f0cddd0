package io.luxuan.workflow;

/** A step that failed until it had no tries left. @param cause what it said, without a stack trace */
public record StuckStep(String jobId, String processKey, String stepId, String cause) {}
