package io.luxuan.notify.told;

import io.luxuan.notify.Tell;
import io.luxuan.notify.To;
import io.luxuan.shared.actor.Reachable;
import io.luxuan.shared.actor.Role;
import java.util.Collection;
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

    private record Known(Set<String> open, Map<Role, Map<String, List<String>>> units, Map<Role, List<String>> roles) {
        List<String> of(To to) {
            if (to.account() != null && open.contains(to.account())) {
                return List.of(to.account());
            }
            if (to.unit() != null) {
                return units.get(to.role()).getOrDefault(to.unit(), List.of());
            }
            return to.account() != null ? List.of() : roles.get(to.role());
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

    private Map<Role, Map<String, List<String>>> units(Collection<To> all) {
        Map<Role, Set<String>> wanted = all.stream().filter(to -> to.unit() != null)
                .collect(Collectors.groupingBy(To::role, () -> new EnumMap<>(Role.class), Collectors.mapping(To::unit, Collectors.toSet())));
        Map<Role, Map<String, List<String>>> found = new EnumMap<>(Role.class);
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
