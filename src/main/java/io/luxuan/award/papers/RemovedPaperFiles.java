package io.luxuan.award.papers;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.Blobs;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Files that a unit took off a paper again before it handed the paper in. */
@UseCase
@ForSystem
class RemovedPaperFiles implements Expiring {
    private final RemovedPaperFileMapper papers;
    private final Blobs files;

    RemovedPaperFiles(RemovedPaperFileMapper papers, Blobs files) {
        this.papers = papers;
        this.files = files;
    }

    @Override
    public String name() {
        return "removed-paper-files";
    }

    @Override
    public Period kept() {
        return Period.ofDays(90);
    }

    @Override
    public long expired(LocalDateTime before) {
        return papers.count(before);
    }

    @Override
    @Transactional
    public int remove(LocalDateTime before, int limit) {
        List<String> ids = papers.ids(before, limit);
        if (!ids.isEmpty()) {
            papers.delete(ids);
            files.dropAfterCommit(ids);
        }
        return ids.size();
    }
}
