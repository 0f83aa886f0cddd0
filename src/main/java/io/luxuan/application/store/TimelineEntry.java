package io.luxuan.application.store;

import io.luxuan.application.ApplicationStatus;
import java.time.LocalDateTime;

/** One event of an application. @param noteKey message key of what happened; @param noteText reason or opinion, null when none */
public record TimelineEntry(
        String id, String applicationId, ApplicationStatus status, String noteKey, String noteText, String actorName,
        LocalDateTime happenedAt) {}
