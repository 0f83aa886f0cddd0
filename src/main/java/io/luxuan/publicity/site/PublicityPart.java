package io.luxuan.publicity.site;

import io.luxuan.shared.actor.Role;
import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the public reads of rounds, and where managers write it. */
@Component
class PublicityPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(Route.published("/", "/notices/**", "/notices.atom", "/calls.ics", "/publicity/**", "/results/**",
                "/sitemap.xml", "/robots.txt"));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.open(0, "/", "nav.public", "house"),
                NavigationEntry.open(70, "/notices", "nav.notices", "megaphone", Role.APPLICANT, Role.RECOMMENDER),
                NavigationEntry.open(80, "/results", "nav.results", "award", Role.APPLICANT, Role.RECOMMENDER),
                NavigationEntry.of(30, "/manager/notices", "nav.manager.notices", "megaphone", Role.MANAGER, Role.SUPERVISOR),
                NavigationEntry.of(110, "/", "nav.site", "globe2", Role.MANAGER, Role.SUPERVISOR, Role.ADMIN, Role.SECURITY, Role.AUDITOR));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("notice", "notice-kind."));
    }
}
