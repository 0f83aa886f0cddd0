package io.luxuan.account;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.find.Like;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class StoredNames implements WhoIsWho {
    private static final int MOST_NAMED = 10;

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
    public Optional<String> account(String username) {
        return accounts.withUsername(Usernames.normal(username)).map(AccountRow::id);
    }

    @Override
    public List<String> called(String text, int most) {
        String like = Like.holding(text);
        return Stream.concat(accounts.called(like, text.strip(), most).stream(),
                organisations.called(like, most).stream().map(id -> "org:" + id)).toList();
    }

    @Override
    public List<String> whoMay(String organisationId, UnitRight right) {
        return accounts.ofUnit(organisationId).stream().filter(AccountRow::maySignIn).map(AccountRow::person)
                .filter(person -> person.may(right)).sorted(Comparator.comparing(person -> person.may(UnitRight.ADMINISTER)))
                .map(Person::name).distinct().limit(MOST_NAMED).toList();
    }

    @Override
    public int enabled(Role role) {
        return accounts.countEnabled(role);
    }

    @Override
    public Map<String, String> withRole(Role role, int most) {
        Map<String, String> names = new LinkedHashMap<>();
        accounts.enabled(role, most).forEach(account -> names.put(account.id(), account.name()));
        return names;
    }

    @Override
    public Map<String, String> withRole(Role role, Collection<String> among) {
        return Chunks.all(Set.copyOf(among), accounts::withIds).stream().filter(account -> account.enabled() && account.role() == role)
                .sorted(Comparator.comparing(AccountRow::name).thenComparing(AccountRow::id))
                .collect(Collectors.toMap(AccountRow::id, AccountRow::name, (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public boolean isClosed(String accountId) {
        return accounts.withId(accountId).filter(account -> !account.enabled()).isPresent();
    }

    @Override
    public Optional<String> recommenderOf(String organisationId) {
        return organisations.withIds(List.of(organisationId)).stream().map(Organisation::recommenderId).filter(Objects::nonNull).findFirst();
    }
}
