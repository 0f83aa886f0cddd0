package io.luxuan.account;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.WhoIsWho;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class StoredNames implements WhoIsWho {
    private final AccountMapper accounts;
    private final OrganisationMapper organisations;

    StoredNames(AccountMapper accounts, OrganisationMapper organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> people(Collection<String> accountIds) {
        return Chunks.all(Set.copyOf(accountIds), accounts::withIds).stream()
                .collect(Collectors.toMap(AccountRow::id, AccountRow::name));
    }

    @Override
    public Map<String, String> units(Collection<String> organisationIds) {
        return Chunks.all(Set.copyOf(organisationIds), organisations::withIds).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    @Override
    public Optional<String> recommenderOf(String organisationId) {
        return organisations.withIds(List.of(organisationId)).stream().map(Organisation::recommenderId).filter(Objects::nonNull).findFirst();
    }
}
