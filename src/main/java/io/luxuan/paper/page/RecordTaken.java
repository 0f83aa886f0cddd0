package io.luxuan.paper.page;

import io.luxuan.paper.kind.PaperContent;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who takes which paper of which round, before a byte of it goes out: without the line there is no paper. */
@Component
class RecordTaken {
    private final AuditTrail audit;

    RecordTaken(AuditTrail audit) {
        this.audit = audit;
    }

    /** The same paper, on record by its name. @param kind of the subject, as the audit log names it */
    @Transactional
    public MadePaper taken(String kind, String subjectId, PaperContent content, MadePaper paper) {
        audit.record(AuditEvent.of("paper.take", kind, subjectId).inRound(content.round().id()).because(paper.name()));
        return paper;
    }
}
