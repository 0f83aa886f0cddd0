package io.luxuan.application;

import java.time.LocalDateTime;

/** One event of an application. @param noteKey message key of what happened; @param noteText reason or opinion, null when none */
record TimelineEntry(
        String id, String applicationId, ApplicationStatus status, String noteKey, String noteText, String actorName,
        LocalDateTime happenedAt) {}
