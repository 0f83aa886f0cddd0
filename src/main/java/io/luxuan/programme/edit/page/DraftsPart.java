package io.luxuan.programme.edit.page;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where programmes are kept: by managers and administrators, read by supervisors. */
@Component
class DraftsPart implements SitePart {
    private static final String PATHS = "/manager/programmes/**";

    @Override
    public List<Route> routes() {
        return List.of(Route.of(Role.MANAGER, PATHS), Route.of(Role.ADMIN, PATHS), Route.readBy(Role.SUPERVISOR, PATHS));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(56, "/manager/programmes", "nav.manager.programmes", "journal-code",
                Role.MANAGER, Role.SUPERVISOR, Role.ADMIN));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("programme-draft", "programme.state.").at("/manager/programmes/drafts/"),
                AuditSubject.of("programme-version", "programme.state."));
    }
}
