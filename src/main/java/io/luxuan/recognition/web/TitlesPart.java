package io.luxuan.recognition.web;

import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The register of titles, for everybody. */
@Component
class TitlesPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.published("/titles"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.open(85, "/titles", "nav.titles", "patch-check"));
    }
}
