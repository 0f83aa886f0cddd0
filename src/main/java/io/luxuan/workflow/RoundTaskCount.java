package io.luxuan.workflow;

import java.time.LocalDateTime;

/**
 * Open and overdue tasks of one kind in one of several rounds.
 *
 * @param oldest  when the longest-waiting of them was opened
 * @param nextDue the earliest due moment that has not passed; null when there is none
 */
public record RoundTaskCount(
        String roundId, String processKey, String taskKey, long open, long overdue, LocalDateTime oldest,
        LocalDateTime nextDue) {}
