package io.luxuan.application.store;

import java.util.List;
import java.util.Map;

/** Everything that was submitted at one time. @param answers by question key */
public record Snapshot(Map<String, String> answers, List<SnapshotFile> files) {
    public record SnapshotFile(String id, String question, String name, String mediaType, long bytes, String sha256) {
        static SnapshotFile of(AttachmentRow row) {
            return new SnapshotFile(row.id(), row.questionKey(), row.fileName(), row.mediaType(), row.sizeBytes(), row.sha256());
        }
    }
}
