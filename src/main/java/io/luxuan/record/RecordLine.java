package io.luxuan.record;

import java.time.LocalDateTime;

/** A sealed record without its text. @param bytesTotal size of the file; @param auditSeq where the audit log ended */
record RecordLine(
        long numberNo, String roundId, RecordStage stage, String title, LocalDateTime sealedAt, String sha256, String sm3,
        long auditSeq, String auditHash, long bytesTotal) {

    ChainSection.Link link() {
        return new ChainSection.Link(numberNo, sha256, sm3);
    }
}
