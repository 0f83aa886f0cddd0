package io.luxuan.round.calendar;

import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The feed is read without signing in: its address is the secret. */
@Component
class RoundCalendarPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.readByAll("/round-calendar/*"));
    }
}
