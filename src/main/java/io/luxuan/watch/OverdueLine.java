package io.luxuan.watch;

import java.time.LocalDateTime;

/** An overdue task and with whom it lies. */
record OverdueLine(
        String taskId, String step, String taskKey, String subject, String who, LocalDateTime dueAt, LocalDateTime remindedAt,
        boolean mayRemind) {}
