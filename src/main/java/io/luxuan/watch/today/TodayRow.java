package io.luxuan.watch.today;

import io.luxuan.workflow.SubjectName;
import java.time.LocalDateTime;

/**
 * One thing to do.
 *
 * @param subject null where it concerns the round as a whole
 * @param path    of the page on which it is done; null where it has none
 * @param late    past its due moment
 * @param taskId  null for what is no task of a process
 * @param holder  name of who answers for it; null while nobody does
 */
public record TodayRow(
        String step, SubjectName subject, String roundTitle, LocalDateTime dueAt, boolean late, String path,
        String taskId, String holder) {}
