package io.luxuan.workflow;

/** Open and overdue tasks of one kind in a round. */
public record TaskCount(String processKey, String taskKey, long open, long overdue) {}
