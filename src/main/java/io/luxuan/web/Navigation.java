package io.luxuan.web;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.site.NavigationEntry;
import io.luxuan.shared.site.SitePart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries of the top bar, by role, as the modules bring them. */
@UseCase
@ForEveryone
class Navigation {
    private final List<NavigationEntry> entries;

    Navigation(List<SitePart> parts) {
        entries = parts.stream().flatMap(part -> part.navigation().stream())
                .sorted(Comparator.comparingInt(NavigationEntry::place)).toList();
    }

    List<NavigationItem> of(Optional<Person> person, String where) {
        List<NavigationItem> items = items(person.map(Person::role).orElse(null)).toList();
        String here = items.stream().filter(item -> item.covers(where)).map(NavigationItem::path)
                .max(Comparator.comparingInt(String::length)).orElse("");
        return items.stream().map(item -> item.activeWhen(item.path().equals(here))).toList();
    }

    String homeOf(Role role) {
        return items(role).findFirst().map(NavigationItem::path).orElse("/");
    }

    private Stream<NavigationItem> items(Role role) {
        return entries.stream().filter(entry -> entry.isFor(role))
                .map(entry -> new NavigationItem(entry.path(), entry.label(), entry.icon()));
    }
}
