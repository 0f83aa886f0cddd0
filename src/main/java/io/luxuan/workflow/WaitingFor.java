package io.luxuan.workflow;

import java.time.LocalDateTime;

/**
 * What an instance waits for besides people.
 *
 * @param message name of the message; null for a timer
 * @param gate    whether the platform itself looks every few seconds if it may go on
 * @param due     when the timer fires; null for a message
 */
public record WaitingFor(String stepId, String step, String message, boolean gate, LocalDateTime due) {}
