package io.luxuan.workflow;

import java.time.LocalDateTime;

/**
 * Open tasks of one kind that a person may act on.
 *
 * @param processKey in which they are drawn
 * @param firstDue   due moment of the one that comes first; null where none has any
 */
public record KindCount(String taskKey, String processKey, long open, long overdue, LocalDateTime firstDue) {}
