package io.luxuan.workflow.task;

import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.NotFound;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;

/** From which row a list goes on: its place in the order of due moments, then its id. */
public record TaskCursor(LocalDateTime sortAt, String taskId) {
    /** Where tasks without a due moment stand: after all others. */
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 0, 0);

    public static LocalDateTime place(LocalDateTime due) {
        return due == null ? LAST : due;
    }

    public static String of(WorkItem item) {
        return MomentCursor.of(place(item.dueAt()), item.taskId());
    }

    public static TaskCursor parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        return MomentCursor.parse(cursor).map(page -> new TaskCursor(page.at(), page.id()))
                .orElseThrow(() -> new NotFound("page of tasks", cursor));
    }
}
