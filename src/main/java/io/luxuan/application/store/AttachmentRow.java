package io.luxuan.application.store;

import java.time.LocalDateTime;

/** A file of an application. @param fileName for display only; @param removedAt null while it belongs to the form */
public record AttachmentRow(
        String id, String applicationId, String questionKey, String fileName, String mediaType, long sizeBytes,
        String sha256, LocalDateTime storedAt, String storedBy, LocalDateTime removedAt) {}
