package io.luxuan.notify.told;

import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.shared.actor.Reachable;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom some news reaches: looked up for all of it at once, whoever is meant by whichever name. */
@Component
class Reached {
    private final Reachable accounts;

    Reached(Reachable accounts) {
        this.accounts = accounts;
    }

    /** By account the page of the thing, for one piece of news. */
    Function<Tell, Map<String, String>> of(List<Tell> news) {
        List<To> all = news.stream().flatMap(tell -> meant(tell).stream()).toList();
        Known known = new Known(accounts.open(all.stream().map(To::account).filter(Objects::nonNull).collect(Collectors.toSet())),
                units(all), roles(all));
        return tell -> reached(tell, known);
    }

    private record Known(Set<String> open, Map<Role, Map<String, Map<String, Set<UnitRight>>>> units, Map<Role, List<String>> roles) {
        List<String> of(To to) {
            if (to.unit() != null) {
                List<String> people = people(to, units.get(to.role()).getOrDefault(to.unit(), Map.of()));
                return people.isEmpty() ? account(to) : people;
            }
            return to.account() != null ? account(to) : roles.get(to.role());
        }

        private List<String> account(To to) {
            return to.account() != null && open.contains(to.account()) ? List.of(to.account()) : List.of();
        }

        /** Those who may act on it; where nobody may, whoever could let somebody. */
        private static List<String> people(To to, Map<String, Set<UnitRight>> all) {
            if (to.rights().isEmpty()) {
                return List.copyOf(all.keySet());
            }
            List<String> acting = with(to.rights(), all);
            return acting.isEmpty() ? with(Set.of(UnitRight.ADMINISTER), all) : acting;
        }

        private static List<String> with(Set<UnitRight> rights, Map<String, Set<UnitRight>> all) {
            return all.entrySet().stream().filter(one -> !Collections.disjoint(one.getValue(), rights)).map(Map.Entry::getKey).toList();
        }
    }

    private static List<To> meant(Tell tell) {
        return tell.to().stream().filter(to -> tell.kind().parties().contains(to.party())).toList();
    }

    private static Map<String, String> reached(Tell tell, Known known) {
        Map<String, String> links = new LinkedHashMap<>();
        meant(tell).forEach(to -> known.of(to).stream().filter(account -> !account.equals(tell.actorId()))
                .forEach(account -> links.putIfAbsent(account, to.link())));
        return links;
    }

    private Map<Role, Map<String, Map<String, Set<UnitRight>>>> units(Collection<To> all) {
        Map<Role, Set<String>> wanted = all.stream().filter(to -> to.unit() != null)
                .collect(Collectors.groupingBy(To::role, () -> new EnumMap<>(Role.class), Collectors.mapping(To::unit, Collectors.toSet())));
        Map<Role, Map<String, Map<String, Set<UnitRight>>>> found = new EnumMap<>(Role.class);
        wanted.forEach((role, units) -> found.put(role, accounts.ofUnits(role, units)));
        return found;
    }

    private Map<Role, List<String>> roles(Collection<To> all) {
        Map<Role, List<String>> found = new EnumMap<>(Role.class);
        all.stream().filter(to -> to.account() == null && to.unit() == null)
                .forEach(to -> found.computeIfAbsent(to.role(), accounts::ofRole));
        return found;
    }
}
