package io.luxuan.workflow.failure;

import io.luxuan.shared.NotFound;
import io.luxuan.workflow.FailedJob;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** From which row the list of failures goes on. */
public record FailureCursor(LocalDateTime failedAt, String jobId) {
    public static String of(FailedJob job) {
        return job.lastFailedAt() + "~" + job.jobId();
    }

    public static FailureCursor parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        int cut = Math.max(cursor.indexOf('~'), 0);
        try {
            return new FailureCursor(LocalDateTime.parse(cursor.substring(0, cut)), cursor.substring(cut + 1));
        } catch (DateTimeParseException forged) {
            throw new NotFound("page of failures", cursor);
        }
    }
}
