package io.luxuan.unit.page;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the register is kept: under the paths of applicants and of staff. */
@Component
class UnitPart implements SitePart {
    private static final String RECOMMENDED = "/recommender/units";
    private static final String REGISTRATIONS = "/manager/units/registrations/";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.readByAll("/register"),
                Route.sentByAll("/register"),
                Route.of(Role.APPLICANT, "/applicant/unit/**"),
                Route.of(Role.MANAGER, "/manager/units/**"),
                Route.readBy(Role.SUPERVISOR, "/manager/units/**"),
                Route.of(Role.RECOMMENDER, RECOMMENDED + "/**"),
                Route.of(Role.MANAGER, "/manager/units/entries/*/evidence", REGISTRATIONS + "*/licence"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.of(30, "/applicant/unit", "nav.unit", "building", Role.APPLICANT),
                NavigationEntry.of(20, RECOMMENDED, "nav.recommender.units", "building-check", Role.RECOMMENDER));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("unit", "unit.state.").at("/manager/units/"),
                AuditSubject.of("unit-registration", "registration.state.").at(REGISTRATIONS));
    }
}
