package io.luxuan.unit.profile;

import io.luxuan.shared.Chunks;
import io.luxuan.unit.UnitProfiles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredProfiles implements UnitProfiles {
    private final UnitProfileMapper profiles;
    private final BankNumbers numbers;

    StoredProfiles(UnitProfileMapper profiles, BankNumbers numbers) {
        this.profiles = profiles;
        this.numbers = numbers;
    }

    @Override
    public Optional<Contact> contact(String organisationId) {
        return Optional.ofNullable(profiles.find(organisationId)).map(one -> new Contact(one.contact(), one.phone(), one.email()));
    }

    @Override
    public Map<String, BankAccount> accounts(Collection<String> organisationIds) {
        Map<String, BankAccount> found = new HashMap<>();
        Chunks.all(Set.copyOf(organisationIds), profiles::withAccounts).forEach(one -> numbers.shown(one)
                .ifPresent(number -> found.put(one.organisationId(), new BankAccount(one.holder(), number, one.bank()))));
        return found;
    }
}
