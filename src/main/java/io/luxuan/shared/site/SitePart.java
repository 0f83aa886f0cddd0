package io.luxuan.shared.site;

import java.util.List;

/** What one room brings to the site. Each has a bean of its own, so that a new page or role touches no common list. */
public interface SitePart {
    default List<Route> routes() {
        return List.of();
    }

    default List<NavigationEntry> navigation() {
        return List.of();
    }

    default List<AuditSubject> auditSubjects() {
        return List.of();
    }
}
