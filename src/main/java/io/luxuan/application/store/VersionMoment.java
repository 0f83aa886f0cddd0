package io.luxuan.application.store;

import java.time.LocalDateTime;

/** When a version was submitted. */
public record VersionMoment(int versionNo, LocalDateTime submittedAt) {}
