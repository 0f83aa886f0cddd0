package io.luxuan.programme.page;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The guides to programmes. */
@Component
class GuidePart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.published("/programmes/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.open(60, "/programmes", "nav.programmes", "journal-text", Role.APPLICANT, Role.RECOMMENDER, Role.EXPERT,
                        Role.MANAGER));
    }
}
