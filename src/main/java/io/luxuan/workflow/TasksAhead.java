package io.luxuan.workflow;

import io.luxuan.shared.ReadFace;
import java.time.LocalDateTime;
import java.util.List;

/** Open tasks by their due moment. */
@ReadFace
public interface TasksAhead {
    /**
     * Due after one moment and up to another, the earliest first.
     *
     * @param last the last task of the page before; null for the first page
     */
    List<WorkItem> dueBetween(LocalDateTime from, LocalDateTime until, WorkItem last, int limit);
}
