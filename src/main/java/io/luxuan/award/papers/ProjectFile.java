package io.luxuan.award.papers;

import io.luxuan.award.project.PaperKind;
import io.luxuan.storage.FileStore.Kept;
import java.time.LocalDateTime;

/** A file handed in with one version of a paper. */
public record ProjectFile(
        String id, String projectId, PaperKind kind, int versionNo, String fileName, String mediaType, long sizeBytes,
        String sha256, LocalDateTime storedAt, String storedBy) {
    static ProjectFile of(Kept kept, String projectId, PaperKind kind, int version, LocalDateTime at, String by) {
        return new ProjectFile(kept.id(), projectId, kind, version, kept.fileName(), kept.mediaType(), kept.bytes(),
                kept.sha256(), at, by);
    }

    public Kept kept() {
        return new Kept(id, fileName, mediaType, sizeBytes, sha256);
    }
}
