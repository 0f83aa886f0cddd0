package io.luxuan.watch;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of staff: managers change rounds, supervisors read them. */
@Component
class StaffPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.of(Role.MANAGER, "/manager/**"),
                Route.readBy(Role.SUPERVISOR, "/manager/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(10, "/manager", "nav.manager", "speedometer2", Role.MANAGER),
                NavigationEntry.of(10, "/manager", "nav.supervisor.rounds", "speedometer2", Role.SUPERVISOR),
                NavigationEntry.of(45, "/manager/instances", "nav.manager.instances", "diagram-3", Role.MANAGER, Role.SUPERVISOR),
                NavigationEntry.of(50, "/manager/failed", "nav.manager.failed", "exclamation-triangle", Role.MANAGER, Role.SUPERVISOR));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("round", "stage.").at("/manager/rounds/"),
                AuditSubject.any("stage.", "record.stage."), AuditSubject.of("reminder", "task."));
    }
}
