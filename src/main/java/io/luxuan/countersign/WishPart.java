package io.luxuan.countersign;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where managers confirm for each other and supervisors read what was asked and why. */
@Component
class WishPart implements SitePart {
    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(45, "/manager/wishes", "nav.manager.wishes", "people-fill", Role.MANAGER));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("wish", "countersign.state.").at("/manager/wishes/"));
    }
}
