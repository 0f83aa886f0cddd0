package io.luxuan.decision.field;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where managers keep the register and supervisors read it. */
@Component
class HoldersPart implements SitePart {
    private static final String HERE = "/manager/fields";

    @Override
    public List<Route> routes() {
        return List.of(Route.of(Role.MANAGER, "/manager/fields/**"), Route.of(Role.MANAGER, HERE),
                Route.readBy(Role.SUPERVISOR, HERE));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("field", "field.state."));
    }
}
