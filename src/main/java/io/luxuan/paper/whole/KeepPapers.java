package io.luxuan.paper.whole;

import io.luxuan.storage.Blobs;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One paper of a version for everybody: who comes second at the same moment is given what the first one kept. */
@Component
class KeepPapers {
    private final KeptPaperMapper papers;
    private final Blobs blobs;
    private final TransactionTemplate transaction;

    KeepPapers(KeptPaperMapper papers, Blobs blobs, TransactionTemplate transaction) {
        this.papers = papers;
        this.blobs = blobs;
        this.transaction = transaction;
    }

    /** Null where there is none of these parts. */
    KeptPaper find(String applicationId, int version, boolean blind, String madeOf) {
        KeptPaper kept = papers.find(applicationId, version, blind);
        return kept != null && kept.madeOf().equals(madeOf) ? kept : null;
    }

    /** @param fresh whose file is in the store by now */
    KeptPaper keep(KeptPaper fresh) {
        try {
            transaction.executeWithoutResult(status -> {
                KeptPaper former = papers.find(fresh.applicationId(), fresh.versionNo(), fresh.blind());
                if (former != null && papers.delete(former) > 0) {
                    blobs.dropAfterCommit(List.of(former.fileId()));
                }
                papers.insert(fresh);
            });
            return fresh;
        } catch (DuplicateKeyException another) {
            blobs.drop(fresh.fileId());
            return papers.find(fresh.applicationId(), fresh.versionNo(), fresh.blind());
        }
    }
}
