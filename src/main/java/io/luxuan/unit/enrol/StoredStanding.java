package io.luxuan.unit.enrol;

import io.luxuan.account.Organisation;
import io.luxuan.account.Organisations;
import io.luxuan.shared.Chunks;
import io.luxuan.unit.UnconfirmedUnit;
import io.luxuan.unit.UnitStanding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StoredStanding implements UnitStanding {
    private final RegistrationMapper registrations;
    private final Organisations organisations;

    StoredStanding(RegistrationMapper registrations, Organisations organisations) {
        this.registrations = registrations;
        this.organisations = organisations;
    }

    @Override
    public Optional<UnconfirmedUnit> unconfirmed(String organisationId) {
        return organisationId == null ? Optional.empty()
                : Optional.ofNullable(unconfirmed(List.of(organisationId)).get(organisationId));
    }

    @Override
    public Map<String, UnconfirmedUnit> unconfirmed(Collection<String> organisationIds) {
        List<String> ids = organisationIds.stream().filter(Objects::nonNull).distinct().toList();
        List<Registration> open = Chunks.all(ids, registrations::withIds).stream().filter(one -> !one.state().isSettled()).toList();
        Map<String, Organisation> departments = organisations.byIds(
                open.stream().map(Registration::recommenderId).filter(Objects::nonNull).toList());
        Map<String, UnconfirmedUnit> found = new HashMap<>();
        open.forEach(one -> found.put(one.organisationId(), new UnconfirmedUnit(one.organisationId(), one.unitName(),
                UnconfirmedUnit.Step.valueOf(one.state().name()), one.movedAt(), department(one, departments))));
        return found;
    }

    private static String department(Registration one, Map<String, Organisation> departments) {
        Organisation named = one.recommenderId() == null ? null : departments.get(one.recommenderId());
        return named == null ? null : named.name();
    }
}
