package io.luxuan.account;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.Reachable;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredReachable implements Reachable {
    private final ReachableMapper accounts;

    StoredReachable(ReachableMapper accounts) {
        this.accounts = accounts;
    }

    @Override
    public Set<String> open(Collection<String> accountIds) {
        return Set.copyOf(Chunks.all(Set.copyOf(accountIds), accounts::open));
    }

    @Override
    public Map<String, Map<String, Set<UnitRight>>> ofUnits(Role role, Collection<String> organisationIds) {
        Map<String, Map<String, Set<UnitRight>>> found = new HashMap<>();
        Chunks.all(Set.copyOf(organisationIds), units -> accounts.ofUnits(role, units)).forEach(one -> found
                .computeIfAbsent(one.organisationId(), unit -> new LinkedHashMap<>()).put(one.id(), UnitRight.read(one.unitRights())));
        return found;
    }

    @Override
    public List<String> ofRole(Role role) {
        return accounts.ofRole(role);
    }
}
