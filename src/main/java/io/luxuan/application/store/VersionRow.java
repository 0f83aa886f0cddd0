package io.luxuan.application.store;

import java.time.LocalDateTime;

/** A submitted version. @param content a {@link Snapshot} as JSON */
public record VersionRow(String applicationId, int versionNo, String content, LocalDateTime submittedAt, String submittedBy) {}
