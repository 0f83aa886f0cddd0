package io.luxuan.account;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class StoredAccounts implements AccountFacts {
    private final AccountMapper mapper;

    StoredAccounts(AccountMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<String, Person> byUsernames(Collection<String> usernames) {
        List<String> wanted = usernames.stream().map(Usernames::normal).distinct().toList();
        Map<String, Person> known = new HashMap<>();
        Chunks.all(wanted, mapper::withUsernames).forEach(row -> known.put(Usernames.normal(row.username()), row.person()));
        return known;
    }
}
