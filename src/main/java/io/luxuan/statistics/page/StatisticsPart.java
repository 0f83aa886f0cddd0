package io.luxuan.statistics.page;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures beside the targets; under the paths of staff. */
@Component
class StatisticsPart implements SitePart {
    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("statistics"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(46, "/manager/statistics", "nav.statistics", "bar-chart", Role.MANAGER, Role.SUPERVISOR));
    }
}
