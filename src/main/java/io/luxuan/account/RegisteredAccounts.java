package io.luxuan.account;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class RegisteredAccounts implements Accounts {
    private final AccountFacts facts;
    private final AccountMapper mapper;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final MovableClock clock;
    private final FirstRights firstRights;

    RegisteredAccounts(AccountFacts facts, AccountMapper mapper, PasswordEncoder encoder, AuditTrail audit, MovableClock clock,
            FirstRights firstRights) {
        this.facts = facts;
        this.mapper = mapper;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.firstRights = firstRights;
    }

    @Override
    @ForAdministrators
    @Transactional
    public Person create(NewAccount account) {
        if (mapper.withUsername(Usernames.normal(account.username())).isPresent()) {
            throw new Refusal("account.username-taken", Map.of("username", "rule.account.username-taken"));
        }
        return createAll(List.of(account)).get(0);
    }

    @Override
    @ForAdministrators
    @Transactional
    public List<Person> createAll(List<NewAccount> accounts) {
        Map<String, Person> known = facts.byUsernames(accounts.stream().map(NewAccount::username).toList());
        List<AccountRow> fresh = firstRights.of(fresh(accounts, known));
        for (List<AccountRow> chunk : Chunks.of(fresh, Chunks.ROWS)) {
            mapper.insert(chunk);
            audit.recordAll(chunk.stream().map(RegisteredAccounts::created).toList());
        }
        fresh.forEach(row -> known.put(row.username(), row.person()));
        return accounts.stream().map(account -> known.get(Usernames.normal(account.username()))).toList();
    }

    @Override
    @ForStaff
    public Optional<Person> byUsername(String username) {
        return mapper.withUsername(Usernames.normal(username)).map(AccountRow::person);
    }

    @Override
    @ForStaff
    public Map<String, Person> byUsernames(Collection<String> usernames) {
        return facts.byUsernames(usernames);
    }

    @Override
    @ForSignedIn
    public Map<String, Person> byIds(Collection<String> ids) {
        Map<String, Person> found = new HashMap<>();
        for (List<String> chunk : Chunks.of(new LinkedHashSet<>(ids), Chunks.ROWS)) {
            mapper.withIds(chunk).forEach(row -> found.put(row.id(), row.person()));
        }
        return found;
    }

    private List<AccountRow> fresh(List<NewAccount> accounts, Map<String, Person> known) {
        Map<String, String> hashes = new HashMap<>();
        Map<String, AccountRow> fresh = new LinkedHashMap<>();
        for (NewAccount account : accounts) {
            String username = Usernames.normal(account.username());
            if (!known.containsKey(username)) {
                fresh.computeIfAbsent(username, key -> row(key, account, hashes));
            }
        }
        return List.copyOf(fresh.values());
    }

    private AccountRow row(String username, NewAccount account, Map<String, String> hashes) {
        String hash = account.password() == null ? null : hashes.computeIfAbsent(account.password(), encoder::encode);
        return new AccountRow(Ids.next(), username, hash, account.name(), account.role(), account.organisationId(),
                true, clock.now(), null, null, null);
    }

    private static AuditEvent created(AccountRow row) {
        return AuditEvent.of("account.create", "account", row.id()).change(null, row.role()).because(row.username());
    }
}
