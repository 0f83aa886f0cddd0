package io.luxuan.application.submit;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of applying units. */
@Component
class ApplicantPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.of(Role.APPLICANT, "/applicant/**"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.of(10, "/applicant", "nav.applicant", "file-earmark-text", Role.APPLICANT));
    }
}
