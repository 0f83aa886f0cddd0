package io.luxuan.expert.page;

import io.luxuan.account.AccountFacts;
import io.luxuan.expert.Expert;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.PoolReader;
import io.luxuan.expert.pool.ProfileChange;
import io.luxuan.expert.pool.RegisterExperts;
import io.luxuan.expert.pool.SaveExperts;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager adds an expert to the pool, or corrects one. */
@UseCase
@ForManagers
public class KeepExpert {
    private final PoolReader reader;
    private final FieldBook book;
    private final RegisterExperts register;
    private final SaveExperts save;
    private final AccountFacts accounts;
    private final AuditTrail audit;

    KeepExpert(PoolReader reader, FieldBook book, RegisterExperts register, SaveExperts save, AccountFacts accounts,
            AuditTrail audit) {
        this.reader = reader;
        this.book = book;
        this.register = register;
        this.save = save;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional
    public String add(ExpertForm form) {
        require(form.errors(true, book.names(form.fields())));
        if (!accounts.byUsernames(List.of(form.username())).isEmpty()) {
            throw new Refusal("expert.username", Map.of("username", "refusal.expert.username"));
        }
        return register.all(List.of(form.expert(null, book.names(form.fields())))).get(0);
    }

    @Transactional
    public void change(String id, ExpertForm form) {
        Expert before = reader.withFields(reader.rows(List.of(id))).stream().findFirst()
                .orElseThrow(() -> new NotFound("expert", id));
        FieldNames names = book.names(form.fields());
        require(form.errors(false, names));
        save.change(before, form, names);
        audit.record(AuditEvent.of("expert.register", "expert", id)
                .because(ProfileChange.between(ExpertForm.of(before, names), form).labels()));
    }

    private static void require(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new Refusal("expert.form", errors);
        }
    }
}
