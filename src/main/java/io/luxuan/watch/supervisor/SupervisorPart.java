package io.luxuan.watch.supervisor;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of supervisors, and the log for audit administrators. */
@Component
class SupervisorPart implements SitePart {
    private static final String AUDIT = "/supervisor/audit/**";
    private static final String AUDIT_FILE = "/supervisor/audit.xlsx";

    @Override
    public List<Route> routes() {
        return List.of(Route.of(Role.SUPERVISOR, "/supervisor/**"),
                Route.of(Role.SUPERVISOR, AUDIT), Route.readBy(Role.AUDITOR, AUDIT),
                Route.of(Role.SUPERVISOR, AUDIT_FILE), Route.readBy(Role.AUDITOR, AUDIT_FILE));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(5, "/supervisor", "nav.supervisor", "shield-check", Role.SUPERVISOR),
                NavigationEntry.of(6, "/supervisor/audit", "nav.supervisor.audit", "list-check", Role.SUPERVISOR, Role.AUDITOR));
    }
}
