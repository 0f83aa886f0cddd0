package io.luxuan.watch;

import java.time.LocalDateTime;

/**
 * What stands at one step of a process in a round.
 *
 * @param part    key of the process that is called there, whose own steps tell more; null elsewhere
 * @param taskKey of a step where people act; null elsewhere
 * @param oldest  since when the longest-waiting stands there; null where nobody knows
 */
record StepLine(
        String processKey, String stepId, String name, String part, String taskKey, long waiting, long overdue, LocalDateTime oldest) {}
