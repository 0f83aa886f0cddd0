package io.luxuan.calendar;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The calendar of working days. */
@Component
class CalendarPart implements SitePart {
    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(57, "/manager/calendar", "nav.manager.calendar", "calendar3", Role.MANAGER));
    }
}
