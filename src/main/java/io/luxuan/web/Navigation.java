package io.luxuan.web;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of the top bar, by role. */
final class Navigation {
    private static final List<NavigationItem> PUBLIC = List.of(
            new NavigationItem("/", "nav.public", "house"),
            new NavigationItem("/programmes", "nav.programmes", "journal-text"),
            new NavigationItem("/notices", "nav.notices", "megaphone"),
            new NavigationItem("/results", "nav.results", "award"),
            new NavigationItem("/draws", "nav.draws", "shuffle"),
            new NavigationItem("/records", "nav.records", "file-earmark-check"));

    private static final Map<Role, List<NavigationItem>> OWN = Map.of(
            Role.APPLICANT, List.of(
                    new NavigationItem("/applicant", "nav.applicant", "file-earmark-text"),
                    new NavigationItem("/applicant/projects", "nav.applicant.projects", "kanban"),
                    new NavigationItem("/programmes", "nav.programmes", "journal-text"),
                    new NavigationItem("/notices", "nav.notices", "megaphone"),
                    new NavigationItem("/results", "nav.results", "award")),
            Role.RECOMMENDER, List.of(
                    new NavigationItem("/recommender", "nav.recommender", "inbox"),
                    new NavigationItem("/recommender/changes", "nav.recommender.changes", "arrow-repeat"),
                    new NavigationItem("/programmes", "nav.programmes", "journal-text"),
                    new NavigationItem("/notices", "nav.notices", "megaphone"),
                    new NavigationItem("/results", "nav.results", "award")),
            Role.EXPERT, List.of(
                    new NavigationItem("/expert", "nav.expert", "clipboard-check"),
                    new NavigationItem("/expert/acceptances", "nav.expert.acceptances", "patch-check"),
                    new NavigationItem("/programmes", "nav.programmes", "journal-text")),
            Role.MANAGER, List.of(
                    new NavigationItem("/manager", "nav.manager", "speedometer2"),
                    new NavigationItem("/manager/experts", "nav.manager.experts", "people"),
                    new NavigationItem("/manager/notices", "nav.manager.notices", "megaphone"),
                    new NavigationItem("/manager/calendar", "nav.manager.calendar", "calendar3"),
                    new NavigationItem("/manager/failed", "nav.manager.failed", "exclamation-triangle"),
                    new NavigationItem("/programmes", "nav.programmes", "journal-text"),
                    new NavigationItem("/", "nav.site", "globe2")),
            Role.SUPERVISOR, List.of(
                    new NavigationItem("/supervisor", "nav.supervisor", "shield-check"),
                    new NavigationItem("/supervisor/audit", "nav.supervisor.audit", "list-check"),
                    new NavigationItem("/manager", "nav.supervisor.rounds", "speedometer2"),
                    new NavigationItem("/manager/experts", "nav.manager.experts", "people"),
                    new NavigationItem("/manager/notices", "nav.manager.notices", "megaphone"),
                    new NavigationItem("/manager/failed", "nav.manager.failed", "exclamation-triangle"),
                    new NavigationItem("/", "nav.site", "globe2")),
            Role.ADMIN, List.of(
                    new NavigationItem("/admin/accounts", "nav.admin.accounts", "people"),
                    new NavigationItem("/admin/organisations", "nav.admin.organisations", "building"),
                    new NavigationItem("/", "nav.site", "globe2")));

    private Navigation() {}

    static List<NavigationItem> of(Optional<Person> person, String where) {
        List<NavigationItem> items = person.map(Person::role).map(OWN::get).orElse(PUBLIC);
        String here = items.stream().filter(item -> item.covers(where)).map(NavigationItem::path)
                .max(Comparator.comparingInt(String::length)).orElse("");
        return items.stream().map(item -> item.activeWhen(item.path().equals(here))).toList();
    }

    static String homeOf(Role role) {
        return OWN.containsKey(role) ? OWN.get(role).get(0).path() : "/";
    }
}
