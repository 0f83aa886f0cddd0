package io.luxuan.target.page;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The targets for everybody; what was entered under the paths of staff. */
@Component
class TargetPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.published("/targets"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.open(86, "/targets", "nav.targets", "bullseye"),
                NavigationEntry.of(58, "/manager/targets", "nav.targets", "bullseye", Role.MANAGER, Role.SUPERVISOR));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("target").at("/manager/targets/"));
    }
}
