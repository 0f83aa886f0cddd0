package io.luxuan.workflow;

import io.luxuan.shared.NotFound;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** From which row the list of failures goes on. */
record FailureCursor(LocalDateTime failedAt, String jobId) {
    static String of(FailedJob job) {
        return job.lastFailedAt() + "~" + job.jobId();
    }

    static FailureCursor parse(String cursor) {
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
