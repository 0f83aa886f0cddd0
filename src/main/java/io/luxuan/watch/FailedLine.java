package io.luxuan.watch;

import io.luxuan.workflow.FailedJob;

/**
 * A failed step in words.
 *
 * @param process name; a job of the engine's own has its kind here
 * @param step    name; null for a job of the engine's own
 * @param subject number and title of the application; null where the step concerns the whole round
 * @param cause   in words
 */
public record FailedLine(FailedJob job, String process, String step, String roundTitle, String subject, String cause) {}
