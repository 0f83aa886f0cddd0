package io.luxuan.account;

import io.luxuan.account.ReachableMapper.OfUnit;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.Reachable;
import io.luxuan.shared.actor.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    public Map<String, List<String>> ofUnits(Role role, Collection<String> organisationIds) {
        return Chunks.all(Set.copyOf(organisationIds), units -> accounts.ofUnits(role, units)).stream()
                .collect(Collectors.groupingBy(OfUnit::organisationId, Collectors.mapping(OfUnit::id, Collectors.toList())));
    }

    @Override
    public List<String> ofRole(Role role) {
        return accounts.ofRole(role);
    }
}
