package io.luxuan.award.money;

import java.time.LocalDateTime;

/** @param projectId the project, or the application of an award without one; @param releasedAt null while it stands */
public record Hold(
        String id, String projectId, HoldKind kind, String reason, LocalDateTime heldAt, String heldBy, LocalDateTime releasedAt,
        String releasedBy, String releaseReason) {
    public boolean isOpen() {
        return releasedAt == null;
    }
}
