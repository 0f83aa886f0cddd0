package io.luxuan.application.party;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** People who are named in applications. */
@Component
class PartyPart implements SitePart {
    private static final int LATE = 70;

    @Override
    public List<Route> routes() {
        return List.of(Route.signedIn("/named", "/named/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(LATE, "/named", "nav.named", "person-check", Role.EXPERT),
                NavigationEntry.of(LATE, "/named", "nav.named", "person-check", Role.APPLICANT));
    }
}
