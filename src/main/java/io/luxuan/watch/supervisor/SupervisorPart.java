package io.luxuan.watch.supervisor;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of supervisors. */
@Component
class SupervisorPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.of(Role.SUPERVISOR, "/supervisor/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(5, "/supervisor", "nav.supervisor", "shield-check", Role.SUPERVISOR),
                NavigationEntry.of(6, "/supervisor/audit", "nav.supervisor.audit", "list-check", Role.SUPERVISOR));
    }
}
