package io.luxuan.application.signature;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** The row of a signed page that is in the store by now. */
@UseCase
@ForUnitWriters
class RecordSignature {
    static final int MOST = 30;

    private final Own own;
    private final SignaturePageMapper pages;
    private final AuditTrail audit;

    RecordSignature(Own own, SignaturePageMapper pages, AuditTrail audit) {
        this.own = own;
        this.pages = pages;
        this.audit = audit;
    }

    /** Answers false where the same file is there for the same text already. @throws Refusal where there are so many that one must go first */
    @Transactional
    public boolean record(SignaturePageRow page) {
        ApplicationRow row = open(page.applicationId());
        List<SignaturePageRow> there = pages.of(row.id());
        if (there.stream().anyMatch(other -> other.sha256().equals(page.sha256()) && other.textDigest().equals(page.textDigest()))) {
            return false;
        }
        if (there.size() >= MOST) {
            throw new Refusal("signature.too-many", MOST);
        }
        pages.insert(page);
        audit.record(event("application.signature", row, page));
        return true;
    }

    /** Taking away what is gone changes nothing. */
    @Transactional
    public void remove(String applicationId, String id, LocalDateTime at) {
        ApplicationRow row = open(applicationId);
        SignaturePageRow page = pages.find(row.id(), id);
        if (page != null && pages.remove(row.id(), id, at) > 0) {
            audit.record(event("application.signature-removed", row, page));
        }
    }

    private ApplicationRow open(String applicationId) {
        ApplicationRow row = own.lock(applicationId);
        if (row == null) {
            throw new NotFound("application", applicationId);
        }
        if (row.status().isFinal()) {
            throw new Refusal("signature.over");
        }
        return row;
    }

    private static AuditEvent event(String action, ApplicationRow row, SignaturePageRow page) {
        return AuditEvent.of(action, "application", row.id()).inRound(row.roundId()).because(page.fileName() + " " + page.textDigest());
    }
}
