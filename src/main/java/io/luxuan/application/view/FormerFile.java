package io.luxuan.application.view;

import java.time.LocalDateTime;

/** A file and by which it was replaced. @param replacedBy null where by none; @param removedAt null while it belongs to the form */
record FormerFile(
        String id, String questionKey, String fileName, String mediaType, long sizeBytes, String sha256, LocalDateTime storedAt,
        LocalDateTime removedAt, String replacedBy) {}
