package io.luxuan.application.signature;

import java.time.LocalDateTime;

/** A page that came back. @param textDigest of the text that was signed; @param byCode false where a person said whose it is */
record SignaturePageRow(
        String id, String applicationId, String textDigest, String fileName, String mediaType, long sizeBytes, String sha256, boolean byCode,
        LocalDateTime storedAt, String storedBy, LocalDateTime removedAt) {}
