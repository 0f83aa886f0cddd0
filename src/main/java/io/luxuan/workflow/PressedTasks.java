package io.luxuan.workflow;

import java.time.LocalDateTime;

/** Open tasks of one kind of which the signed-in person was reminded; gone from here when they are done. */
public record PressedTasks(String taskKey, String processKey, long tasks, LocalDateTime remindedAt) {}
