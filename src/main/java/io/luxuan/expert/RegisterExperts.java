package io.luxuan.expert;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForManagers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes experts into the pool, or brings those who are there up to date, in a few statements. */
@Component
@ForManagers
class RegisterExperts {
    private static final int CHUNK = 200;

    private final ExpertMapper mapper;
    private final PoolReader reader;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final MovableClock clock;

    RegisterExperts(ExpertMapper mapper, PoolReader reader, Accounts accounts, AuditTrail audit,
            MovableClock clock) {
        this.mapper = mapper;
        this.reader = reader;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<String> all(List<NewExpert> experts) {
        List<String> ids = new ArrayList<>();
        for (int from = 0; from < experts.size(); from += CHUNK) {
            ids.addAll(chunk(experts.subList(from, Math.min(experts.size(), from + CHUNK))));
        }
        return ids;
    }

    private List<String> chunk(List<NewExpert> experts) {
        List<String> accountIds = accountsOf(experts);
        List<ExpertRow> rows = new ArrayList<>();
        for (int i = 0; i < experts.size(); i++) {
            rows.add(row(accountIds.get(i), experts.get(i)));
        }
        mapper.saveAll(rows);
        Map<String, ExpertRow> stored = reader.ofAccounts(accountIds).stream()
                .collect(Collectors.toMap(ExpertRow::accountId, Function.identity()));
        List<String> ids = accountIds.stream().map(account -> stored.get(account).id()).toList();
        saveFields(ids, experts);
        audit.recordAll(ids.stream().map(id -> AuditEvent.of("expert.register", "expert", id)).toList());
        return ids;
    }

    private List<String> accountsOf(List<NewExpert> experts) {
        List<NewAccount> wanted = experts.stream()
                .map(expert -> new NewAccount(expert.username(), expert.password(), expert.name(), Role.EXPERT, null))
                .toList();
        return Actors.as(Person.SYSTEM, () -> accounts.createAll(wanted)).stream().map(Person::id).toList();
    }

    private ExpertRow row(String accountId, NewExpert expert) {
        return new ExpertRow(Ids.next(), accountId, expert.name(), expert.institution(),
                Institutions.normalise(expert.institution()), expert.organisationId(), expert.title(),
                expert.sector(), expert.city(), expert.keywords(), expert.yearlyCap(), expert.roundCap(), false, null,
                clock.now());
    }

    private void saveFields(List<String> ids, List<NewExpert> experts) {
        List<ExpertField> fields = new ArrayList<>();
        List<ExpertSubfield> subfields = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            experts.get(i).fields().forEach(code -> fields.add(new ExpertField(id, code)));
            experts.get(i).subfields().forEach((code, words) ->
                    words.forEach(word -> subfields.add(new ExpertSubfield(id, code, word))));
        }
        mapper.deleteFields(ids);
        mapper.deleteSubfields(ids);
        Chunks.each(fields, mapper::insertFields);
        Chunks.each(subfields, mapper::insertSubfields);
    }
}
