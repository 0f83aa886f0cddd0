package io.luxuan.owner;

import java.time.LocalDateTime;
import java.util.List;

/** Through whose hands the tasks of an instance went. */
public interface TaskStory {
    /**
     * One passing.
     *
     * @param how  TAKEN, PASSED, HANDED or DEPUTY
     * @param from name; null where nobody had answered for it
     */
    record Told(LocalDateTime at, String taskKey, String how, String from, String to, String by, String reason) {}

    /** The newest first, at most fifty. */
    List<Told> of(String subjectId, String processKey);
}
