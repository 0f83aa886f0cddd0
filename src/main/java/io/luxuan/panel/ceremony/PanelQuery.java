package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which panels are listed.
 *
 * @param q      what number, title and unit must hold; blank for all
 * @param status name of an application's status; anything else for all
 * @param from   number that the list begins at; blank for its beginning
 * @param cursor id of the application before the page; null for the first page
 */
record PanelQuery(String q, String status, String from, String cursor) {
    static final PanelQuery ALL = new PanelQuery("", "", "", null);

    PanelQuery {
        q = q == null ? "" : q.strip();
        status = status == null ? "" : status;
        from = from == null ? "" : from.strip();
    }

    PanelQuery after(String next) {
        return new PanelQuery(q, status, from, next);
    }

    Set<ApplicationStatus> statuses(Set<ApplicationStatus> all) {
        Set<ApplicationStatus> one = all.stream().filter(each -> each.name().equals(status)).collect(Collectors.toSet());
        return one.isEmpty() ? all : one;
    }

    /** Null for none. */
    String number() {
        return from.isEmpty() ? null : from;
    }

    public boolean isNarrow() {
        return !q.isEmpty() || !status.isEmpty() || !from.isEmpty();
    }
}
