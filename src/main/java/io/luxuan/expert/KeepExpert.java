package io.luxuan.expert;

import io.luxuan.account.Accounts;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A manager adds an expert to the pool, corrects one, or notes leave. */
@Component
@ForManagers
class KeepExpert {
    private final ExpertMapper mapper;
    private final PoolReader reader;
    private final RegisterExperts register;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final MovableClock clock;

    KeepExpert(ExpertMapper mapper, PoolReader reader, RegisterExperts register, Accounts accounts,
            AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.reader = reader;
        this.register = register;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public String add(ExpertForm form) {
        String username = form.username().strip();
        if (Actors.as(Person.SYSTEM, () -> accounts.byUsername(username)).isPresent()) {
            throw new Refusal("expert.username", Map.of("username", "refusal.expert.username"));
        }
        return register.all(List.of(new NewExpert(username, form.password(), form.name().strip(),
                form.institution().strip(), null, form.title(), form.fields(), form.keywords(), form.cap()))).get(0);
    }

    @Transactional
    public void change(String id, ExpertForm form) {
        ExpertRow row = row(id);
        String institution = form.institution().strip();
        boolean same = institution.equals(row.institution());
        mapper.saveAll(List.of(new ExpertRow(id, row.accountId(), form.name().strip(), institution,
                Institutions.normalise(institution), same ? row.organisationId() : null, form.title(), row.sector(),
                row.city(), form.keywords(), form.cap(), row.roundCap(), row.onLeave(), row.avoidedInstitutions(),
                clock.now())));
        mapper.deleteFields(List.of(id));
        mapper.insertFields(form.fields().stream().map(code -> new ExpertField(id, code)).toList());
        audit.record(AuditEvent.of("expert.register", "expert", id));
    }

    private ExpertRow row(String id) {
        return reader.rows(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("expert", id));
    }
}
