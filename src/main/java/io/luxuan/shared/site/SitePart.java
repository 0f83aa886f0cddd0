package io.luxuan.shared.site;

import java.util.List;
import java.util.Map;

/** What one room brings to the site. Each has a bean of its own, so that a new page or role touches no common list. */
public interface SitePart {
    default List<Route> routes() {
        return List.of();
    }

    default List<NavigationEntry> navigation() {
        return List.of();
    }

    /** Where a subject of the audit log is read: its kind, and the path that its id completes. */
    default Map<String, String> subjectPages() {
        return Map.of();
    }
}
