package io.luxuan.notify.inbox;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everybody's news. */
@Component
class InboxPart implements SitePart {
    static final String PAGE = "/inbox";

    @Override
    public List<Route> routes() {
        return List.of(Route.signedIn(PAGE + "/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(105, PAGE, "nav.inbox", "bell", Role.APPLICANT, Role.RECOMMENDER, Role.EXPERT, Role.MANAGER,
                Role.SUPERVISOR, Role.ADMIN, Role.SECURITY, Role.AUDITOR));
    }
}
