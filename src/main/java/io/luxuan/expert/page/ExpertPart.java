package io.luxuan.expert.page;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pool of experts. */
@Component
class ExpertPart implements SitePart {
    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(20, "/manager/experts", "nav.manager.experts", "people", Role.MANAGER, Role.SUPERVISOR));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("expert", "experts.change.state.").saying("audit.expert-field."), AuditSubject.of("institution", "relation."));
    }
}
