package io.luxuan.application;

import java.time.LocalDateTime;

/** A submitted version. @param content a {@link Snapshot} as JSON */
record VersionRow(String applicationId, int versionNo, String content, LocalDateTime submittedAt, String submittedBy) {}
