package io.luxuan.application.signature;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.Blobs;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Signed pages that a unit took away again. */
@UseCase
@ForSystem
class RemovedSignatures implements Expiring {
    private final SignaturePageMapper pages;
    private final Blobs files;

    RemovedSignatures(SignaturePageMapper pages, Blobs files) {
        this.pages = pages;
        this.files = files;
    }

    @Override
    public String name() {
        return "removed-signatures";
    }

    @Override
    public Period kept() {
        return Period.ofDays(90);
    }

    @Override
    public long expired(LocalDateTime before) {
        return pages.countRemoved(before);
    }

    @Override
    @Transactional
    public int remove(LocalDateTime before, int limit) {
        List<String> ids = pages.removed(before, limit);
        if (!ids.isEmpty()) {
            pages.delete(ids);
            files.dropAfterCommit(ids);
        }
        return ids.size();
    }
}
