package io.luxuan.expert.pool;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.expert.NewExpert;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Takes experts into the pool, or brings those who are there up to date, in a few statements. */
@UseCase
@ForManagers
public class RegisterExperts {
    private final PoolReader reader;
    private final SaveExperts save;
    private final Accounts accounts;
    private final AuditTrail audit;

    RegisterExperts(PoolReader reader, SaveExperts save, Accounts accounts, AuditTrail audit) {
        this.reader = reader;
        this.save = save;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    public List<String> all(List<NewExpert> experts) {
        List<String> ids = new ArrayList<>();
        Chunks.each(experts, chunk -> ids.addAll(chunk(chunk)));
        return ids;
    }

    private List<String> chunk(List<NewExpert> experts) {
        List<String> accountIds = accountsOf(experts);
        save.all(accountIds, experts);
        Map<String, String> stored = reader.ofAccounts(accountIds).stream()
                .collect(Collectors.toMap(ExpertRow::accountId, ExpertRow::id));
        List<String> ids = accountIds.stream().map(stored::get).toList();
        save.fields(ids, experts);
        audit.recordAll(ids.stream().map(id -> AuditEvent.of("expert.register", "expert", id)).toList());
        return ids;
    }

    private List<String> accountsOf(List<NewExpert> experts) {
        List<NewAccount> wanted = experts.stream()
                .map(expert -> new NewAccount(expert.username(), expert.password(), expert.name(), Role.EXPERT, null))
                .toList();
        return Actors.as(Person.SYSTEM, () -> accounts.createAll(wanted)).stream().map(Person::id).toList();
    }
}
