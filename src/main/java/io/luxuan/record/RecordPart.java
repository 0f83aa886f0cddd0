package io.luxuan.record;

import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sealed records. */
@Component
class RecordPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.published("/records/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.open(100, "/records", "nav.records", "file-earmark-check"));
    }
}
