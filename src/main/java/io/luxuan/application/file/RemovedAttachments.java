package io.luxuan.application.file;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.Blobs;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Attachments that a unit took away again. What it has handed in with them stays as it was. */
@UseCase
@ForSystem
class RemovedAttachments implements Expiring {
    private final RemovedAttachmentMapper attachments;
    private final Blobs files;

    RemovedAttachments(RemovedAttachmentMapper attachments, Blobs files) {
        this.attachments = attachments;
        this.files = files;
    }

    @Override
    public String name() {
        return "removed-attachments";
    }

    @Override
    public Period kept() {
        return Period.ofDays(90);
    }

    @Override
    public long expired(LocalDateTime before) {
        return attachments.count(before);
    }

    @Override
    @Transactional
    public int remove(LocalDateTime before, int limit) {
        List<String> ids = attachments.ids(before, limit);
        if (!ids.isEmpty()) {
            attachments.delete(ids);
            files.dropAfterCommit(ids);
        }
        return ids.size();
    }
}
