package io.luxuan.workflow.failure;

import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.NotFound;
import io.luxuan.workflow.FailedJob;
import java.time.LocalDateTime;

/** From which row the list of failures goes on. */
public record FailureCursor(LocalDateTime failedAt, String jobId) {
    public static String of(FailedJob job) {
        return MomentCursor.of(job.lastFailedAt(), job.jobId());
    }

    public static FailureCursor parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        return MomentCursor.parse(cursor).map(page -> new FailureCursor(page.at(), page.id()))
                .orElseThrow(() -> new NotFound("page of failures", cursor));
    }
}
