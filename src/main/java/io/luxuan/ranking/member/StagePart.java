package io.luxuan.ranking.member;

import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the audit log shows of groups and of their members' cards. */
@Component
class StagePart implements SitePart {
    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("stage-session", "stage.state."), AuditSubject.of("stage-card", "stage-card.").saying("conflict."),
                AuditSubject.of("stage-member", "stage-card."));
    }
}
