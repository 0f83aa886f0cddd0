package io.luxuan.account;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.UnitKey;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Names and credit codes of units are public in the national register, so everybody may look one up by its id. */
@UseCase
class RegisteredOrganisations implements Organisations {
    private static final int MOST_ALIKE = 500;

    private final OrganisationMapper mapper;
    private final AuditTrail audit;

    RegisteredOrganisations(OrganisationMapper mapper, AuditTrail audit) {
        this.mapper = mapper;
        this.audit = audit;
    }

    @Override
    @ForEveryone
    public Organisation get(String id) {
        return mapper.withId(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    @Override
    @ForEveryone
    public Map<String, Organisation> byIds(Collection<String> ids) {
        Map<String, Organisation> found = new HashMap<>();
        for (List<String> chunk : Chunks.of(new LinkedHashSet<>(ids), Chunks.ROWS)) {
            mapper.withIds(chunk).forEach(organisation -> found.put(organisation.id(), organisation));
        }
        return found;
    }

    @Override
    @ForEveryone
    public Optional<Organisation> byCreditCode(String creditCode) {
        return mapper.withCreditCode(creditCode);
    }

    @Override
    @ForEveryone
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String id) {
        mapper.lock(id);
    }

    @Override
    @ForAdministrators
    @Transactional
    public String register(NewOrganisation wanted) {
        Optional<Organisation> known = wanted.selfRegistered() ? Optional.empty() : same(wanted);
        return known.map(Organisation::id).orElseGet(() -> insert(wanted));
    }

    @Override
    @ForEveryone
    public List<Organisation> recommenders() {
        return mapper.departments();
    }

    @Override
    @ForEveryone
    public List<Organisation> alike(Collection<String> nameKeys, Collection<String> creditCodes) {
        return nameKeys.isEmpty() && creditCodes.isEmpty() ? List.of() : mapper.alike(nameKeys, creditCodes, MOST_ALIKE);
    }

    @Override
    @ForAdministrators
    @Transactional
    public void describe(Organisation unit) {
        mapper.describe(unit, UnitKey.stored(unit.name()));
    }

    @Override
    @ForAdministrators
    @Transactional
    public void giveCode(String id, String creditCode) {
        try {
            mapper.giveCode(id, creditCode);
        } catch (DuplicateKeyException taken) {
            throw new Refusal("unit.code-taken");
        }
    }

    @Override
    @ForAdministrators
    @Transactional
    public boolean recommendBy(String id, String departmentId) {
        return mapper.recommendBy(id, departmentId) > 0;
    }

    private Optional<Organisation> same(NewOrganisation wanted) {
        return wanted.creditCode() == null
                ? mapper.withNameAlone(wanted.name()) : mapper.withCreditCode(wanted.creditCode());
    }

    private String insert(NewOrganisation wanted) {
        String id = Ids.next();
        mapper.insert(new Organisation(
                id, wanted.name(), wanted.creditCode(), wanted.kind(), wanted.city(), wanted.recommenderId(),
                wanted.selfRegistered()), UnitKey.stored(wanted.name()));
        audit.record(AuditEvent.of("organisation.register", "organisation", id).because(wanted.name()));
        return id;
    }
}
