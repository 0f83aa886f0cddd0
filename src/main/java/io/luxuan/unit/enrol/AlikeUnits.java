package io.luxuan.unit.enrol;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.shared.UnitKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who else has a name or code of these registrations: three statements for a page of them. */
@Component
class AlikeUnits {
    private static final int MOST = 500;

    private final Organisations organisations;
    private final RegistrationMapper registrations;

    AlikeUnits(Organisations organisations, RegistrationMapper registrations) {
        this.organisations = organisations;
        this.registrations = registrations;
    }

    List<Alike> of(Registration one) {
        return of(List.of(one)).get(one.organisationId());
    }

    /** By id of the registering unit; an empty list where it is alone. */
    Map<String, List<Alike>> of(Collection<Registration> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Set<String> keys = asked.stream().map(Registration::nameKey).collect(Collectors.toSet());
        Set<String> codes = asked.stream().map(Registration::creditCode).collect(Collectors.toSet());
        List<Organisation> units = organisations.alike(keys, codes);
        Set<String> settled = registrations.withIds(units.isEmpty() ? List.of("") : units.stream().map(Organisation::id).toList()).stream()
                .filter(one -> one.state() != RegistrationState.CONFIRMED).map(Registration::organisationId).collect(Collectors.toSet());
        List<Organisation> known = units.stream().filter(unit -> !settled.contains(unit.id())).toList();
        List<Registration> others = registrations.alike(keys, codes, MOST);
        Map<String, List<Alike>> found = new HashMap<>();
        asked.forEach(one -> found.put(one.organisationId(), Stream.concat(
                known.stream().map(unit -> alike(one, unit)), others.stream().map(other -> alike(one, other)))
                .filter(other -> !other.id().equals(one.organisationId()) && (other.sameCode() || other.sameName())).toList()));
        return found;
    }

    private static Alike alike(Registration one, Organisation unit) {
        return new Alike(unit.id(), unit.name(), unit.creditCode(), true, one.creditCode().equals(unit.creditCode()),
                one.nameKey().equals(UnitKey.stored(unit.name())));
    }

    private static Alike alike(Registration one, Registration other) {
        return new Alike(other.organisationId(), other.unitName(), other.creditCode(), false,
                one.creditCode().equals(other.creditCode()), one.nameKey().equals(other.nameKey()));
    }
}
