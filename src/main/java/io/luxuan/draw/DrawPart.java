package io.luxuan.draw;

import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The draws that anybody may recompute. */
@Component
class DrawPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.published("/draws/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.open(90, "/draws", "nav.draws", "shuffle"));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("round", "draw.state."), AuditSubject.of("draw").at("/draws/"));
    }
}
