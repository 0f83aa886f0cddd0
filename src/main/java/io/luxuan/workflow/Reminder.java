package io.luxuan.workflow;

import java.time.LocalDateTime;

/** That somebody was reminded of tasks. @param sentBy account, or {@code system} for the daily sweep */
public record Reminder(
        String id, String roundId, String taskKey, String assigneeId, String candidate, int taskCount,
        LocalDateTime sentAt, String sentBy) {}
