package io.luxuan.expert.relation;

import io.luxuan.expert.avoidance.InstitutionRelation;
import io.luxuan.expert.avoidance.Institutions;
import io.luxuan.expert.avoidance.RelationKind;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Managers keep the register of former names, parents and affiliates, which avoidance reads. */
@UseCase
@ForManagers
public class KeepRelations {
    private final InstitutionRelationMapper mapper;
    private final AuditTrail audit;
    private final MovableClock clock;

    KeepRelations(InstitutionRelationMapper mapper, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    /** From always and without an end. */
    @Transactional
    public String relate(String name, String belongsTo, RelationKind kind, String note) {
        return add(new RelationForm(name, belongsTo, kind.name(), "", "", note));
    }

    @Transactional
    public String add(RelationForm form) {
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            throw new Refusal("expert.form", errors);
        }
        InstitutionRelation relation = new InstitutionRelation(Ids.next(), form.name(),
                Institutions.normalise(form.name()), form.belongsTo(), Institutions.normalise(form.belongsTo()),
                RelationKind.valueOf(form.kind()), form.from(), form.to(), form.note(), clock.now(),
                Actors.require().id());
        if (mapper.countOpen(relation.nameKey(), relation.belongsToKey()) > 0) {
            throw new Refusal("expert.relation-known", Map.of("name", "refusal.expert.relation-known"));
        }
        mapper.insert(relation);
        audit.record(AuditEvent.of("institution.relate", "institution", relation.id()).change(null, relation.kind()).because(text(relation)));
        return relation.id();
    }

    /** It held until yesterday: the affiliate has left, say. */
    @Transactional
    public void end(String id) {
        InstitutionRelation relation = get(id);
        LocalDate last = clock.now().toLocalDate().minusDays(1);
        if (relation.fromDate() != null && relation.fromDate().isAfter(last) || mapper.end(id, last) == 0) {
            throw new Refusal("expert.relation-over");
        }
        audit.record(AuditEvent.of("institution.part", "institution", id).change(relation.kind(), last).because(text(relation)));
    }

    /** It never held: it was entered by mistake. The audit log keeps what was entered. */
    @Transactional
    public void remove(String id) {
        InstitutionRelation relation = get(id);
        if (mapper.delete(id) > 0) {
            audit.record(AuditEvent.of("institution.unrelate", "institution", id).change(relation.kind(), null).because(text(relation)));
        }
    }

    private InstitutionRelation get(String id) {
        return mapper.byId(id).orElseThrow(() -> new NotFound("institution relation", id));
    }

    private static String text(InstitutionRelation relation) {
        return relation.name() + " → " + relation.belongsTo();
    }
}
