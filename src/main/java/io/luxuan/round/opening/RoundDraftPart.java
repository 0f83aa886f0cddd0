package io.luxuan.round.opening;

import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the audit log says of rounds in preparation. */
@Component
class RoundDraftPart implements SitePart {
    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("round-draft", "round.draft.state.").at("/manager/rounds/drafts/"));
    }
}
