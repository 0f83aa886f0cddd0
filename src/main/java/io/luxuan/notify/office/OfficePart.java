package io.luxuan.notify.office;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Managers keep it, supervisors read it. */
@Component
class OfficePart implements SitePart {
    static final String PAGE = "/manager/told";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(100, PAGE, "nav.manager.told", "send", Role.MANAGER, Role.SUPERVISOR));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("told-kind"), AuditSubject.of("letter", "letter-state."));
    }
}
