package io.luxuan.application.recommend;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of recommending departments. */
@Component
class RecommenderPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.of(Role.RECOMMENDER, "/recommender/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(10, "/recommender", "nav.recommender", "inbox", Role.RECOMMENDER));
    }
}
