package io.luxuan.account;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Accounts and units: everybody's own, and those that administrators keep. */
@Component
class AccountPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.readByAll("/register"),
                Route.sentByAll("/register"),
                Route.signedIn("/password"),
                Route.of(Role.ADMIN, "/admin/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(10, "/admin/accounts", "nav.admin.accounts", "people", Role.ADMIN),
                NavigationEntry.of(20, "/admin/organisations", "nav.admin.organisations", "building", Role.ADMIN));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("account", "role."), AuditSubject.any("role."));
    }
}
