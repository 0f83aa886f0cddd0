package io.luxuan.workflow;

import java.time.LocalDateTime;

/**
 * A task that is over.
 *
 * @param who  account that did it, or {@code system}; null where it went with its process
 * @param done false where it went with its process
 */
public record EndedTask(
        String taskId, String instanceId, String taskKey, String who, LocalDateTime openedAt, LocalDateTime endedAt, boolean done) {}
