package io.luxuan.application.call;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.Blobs;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that were never handed in: what a unit wrote and gave nobody is not the platform's to keep. */
@UseCase
@ForSystem
class ExpiredDrafts implements Expiring {
    private final ExpiredDraftMapper drafts;
    private final Blobs files;

    ExpiredDrafts(ExpiredDraftMapper drafts, Blobs files) {
        this.drafts = drafts;
        this.files = files;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public Period kept() {
        return Period.ofYears(3);
    }

    @Override
    public long expired(LocalDateTime before) {
        return drafts.count(before);
    }

    @Override
    @Transactional
    public int remove(LocalDateTime before, int limit) {
        List<String> ids = drafts.expired(before, limit);
        if (!ids.isEmpty()) {
            List<String> attached = drafts.files(ids);
            drafts.removeAnswers(ids);
            drafts.removeParties(ids);
            drafts.removeLeaders(ids);
            drafts.removeEvents(ids);
            drafts.removeFiles(ids);
            drafts.removeSignatures(ids);
            drafts.removeTaken(ids);
            drafts.removeNumbers(ids);
            drafts.removeDrafts(ids);
            files.dropAfterCommit(attached);
        }
        return ids.size();
    }
}
