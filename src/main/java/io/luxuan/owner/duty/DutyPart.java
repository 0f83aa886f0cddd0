package io.luxuan.owner.duty;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where managers name who stands in for them. */
@Component
class DutyPart implements SitePart {
    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(55, "/manager/duties", "nav.manager.duties", "person-badge", Role.MANAGER));
    }
}
