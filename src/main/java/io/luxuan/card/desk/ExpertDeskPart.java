package io.luxuan.card.desk;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of experts. */
@Component
class ExpertDeskPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.of(Role.EXPERT, "/expert/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(10, "/expert", "nav.expert", "clipboard-check", Role.EXPERT));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("assignment", "assignment.").saying("conflict."));
    }
}
