package io.luxuan.watch.task;

import io.luxuan.workflow.SubjectName;
import io.luxuan.workflow.WorkItem;

/**
 * An open task as staff read it.
 *
 * @param subject    null where nobody names it
 * @param instanceId of its process; null where that is not known
 * @param mayRemind  it was not reminded within the hour
 * @param mayPutOff  it has a due moment of its own
 * @param page       where managers do it; null where others do, or it has none
 */
public record TaskRow(
        WorkItem item, String process, String step, SubjectName subject, String owner, String instanceId, boolean late,
        boolean mayRemind, boolean mayPutOff, String page) {}
