package io.luxuan.owner.department;

import io.luxuan.owner.Department;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's list of departments: named anew, opened to other readers, closed into another. */
@UseCase
@ForAdministrators
class KeepDepartments {
    private static final String FORM = "department.form";

    private final DepartmentMapper mapper;
    private final AuditTrail audit;

    KeepDepartments(DepartmentMapper mapper, AuditTrail audit) {
        this.mapper = mapper;
        this.audit = audit;
    }

    public List<DepartmentMapper.Counted> all() {
        return mapper.all();
    }

    public List<Department> active() {
        return mapper.active();
    }

    public Department get(String id) {
        return mapper.find(id).orElseThrow(() -> new NotFound("department", id));
    }

    /** @throws Refusal {@code department.form} with what is wrong */
    @Transactional
    public void add(String name) {
        FieldFaults faults = new FieldFaults();
        faults.note("name", DepartmentRules.named(name));
        faults.refuse(FORM);
        DepartmentRules.free(mapper.knownAs(List.of(name.strip()))).requireAt("name", FORM);
        Department added = new Department(Ids.next(), name.strip(), name.strip(), true, true, null);
        mapper.insert(added);
        audit.record(AuditEvent.of("department.add", "department", added.id()).because(added.name()));
    }

    /** Twice is once. */
    @Transactional
    public void keep(String id, String name, boolean othersRead) {
        DepartmentRules.named(name).requireAt("name", FORM);
        Department before = locked(id);
        DepartmentRules.isActive(before).require();
        if (!before.name().equals(name.strip()) || before.othersRead() != othersRead) {
            mapper.keep(id, name.strip(), othersRead);
            audit.record(AuditEvent.of(othersRead ? "department.keep-open" : "department.keep-shut", "department", id)
                    .because(before.name() + " → " + name.strip()));
        }
    }

    /**
     * What it leads goes over to the successor, which leads in its place from now on.
     *
     * @throws Refusal {@code department.has-members}, {@code department.no-successor}
     */
    @Transactional
    public void close(String id, String successorId) {
        Department closing = locked(id);
        DepartmentRules.isActive(closing).require();
        DepartmentRules.isEmpty(mapper.members(id)).require();
        Department successor = mapper.lock(successorId).orElse(null);
        DepartmentRules.succeeds(closing, successor).requireAt("successor", "department.no-successor");
        mapper.ledByOneAlone(id, successorId).forEach(round -> mapper.handOver(round, id, successorId));
        mapper.leadNoMore(id);
        mapper.close(id, successorId);
        audit.record(AuditEvent.of("department.close", "department", id).because(closing.name() + " → " + successor.name()));
    }

    private Department locked(String id) {
        return mapper.lock(id).orElseThrow(() -> new NotFound("department", id));
    }
}
