package io.luxuan.workflow.instance;

import io.luxuan.shared.MomentCursor;
import io.luxuan.shared.NotFound;
import io.luxuan.workflow.FlowInstance;
import java.time.LocalDateTime;

/** From which row a list of instances goes on. */
public record InstanceCursor(LocalDateTime startedAt, String id) {
    public static String of(FlowInstance instance) {
        return MomentCursor.of(instance.startedAt(), instance.id());
    }

    public static InstanceCursor parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        return MomentCursor.parse(cursor).map(page -> new InstanceCursor(page.at(), page.id()))
                .orElseThrow(() -> new NotFound("page of instances", cursor));
    }
}
