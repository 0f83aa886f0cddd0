package io.luxuan.account;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Accounts and units: everybody's own, and those that the three administrators keep. */
@Component
class AccountPart implements SitePart {
    private static final String RESETS_PAGE = "/admin/resets";
    private static final String RESETS = RESETS_PAGE + "/**";

    /** Of signing in: whoever is not at one is led to where they are. */
    private static final String[] STEPS = {"/login/next", "/login/code/**", "/login/password", "/login/enrol/**", "/login/notices",
        "/login/passkey"};

    @Override
    public List<Route> routes() {
        return List.of(
                Route.signedIn("/password", "/security/**"),
                Route.readByAll(STEPS),
                Route.sentByAll(STEPS),
                Route.of(Role.APPLICANT, "/applicant/people/**"),
                Route.of(Role.ADMIN, "/admin/**"),
                Route.of(Role.ADMIN, "/admin/accounts/new"),
                Route.of(Role.ADMIN, "/admin/accounts/**"), Route.of(Role.SECURITY, "/admin/accounts/**"),
                Route.of(Role.ADMIN, RESETS), Route.of(Role.SECURITY, RESETS), Route.of(Role.AUDITOR, RESETS));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(10, "/admin/accounts", "nav.admin.accounts", "people", Role.ADMIN, Role.SECURITY),
                NavigationEntry.of(20, "/admin/organisations", "nav.admin.organisations", "building", Role.ADMIN),
                NavigationEntry.of(35, "/applicant/people", "nav.people", "people", Role.APPLICANT),
                NavigationEntry.of(30, RESETS_PAGE, "nav.admin.resets", "key", Role.ADMIN, Role.SECURITY, Role.AUDITOR));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("account", "role."), AuditSubject.any("role."));
    }
}
