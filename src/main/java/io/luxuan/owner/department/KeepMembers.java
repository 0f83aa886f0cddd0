package io.luxuan.owner.department;

import io.luxuan.account.Accounts;
import io.luxuan.owner.Department;
import io.luxuan.owner.Departments;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Which manager belongs to which department: to one at most. */
@UseCase
class KeepMembers implements Departments {
    private final DepartmentMapper mapper;
    private final NamedDepartments named;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final MovableClock clock;

    KeepMembers(DepartmentMapper mapper, NamedDepartments named, Accounts accounts, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.named = named;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @ForAdministrators
    public Person manager(String accountId) {
        return Optional.ofNullable(accounts.byIds(List.of(accountId)).get(accountId)).filter(person -> person.is(Role.MANAGER))
                .orElseThrow(() -> new NotFound("manager", accountId));
    }

    /** In the order in which they came. */
    @ForAdministrators
    public List<Person> people(String departmentId) {
        List<String> ids = mapper.members(departmentId);
        Map<String, Person> people = accounts.byIds(ids);
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    @Override
    @ForSignedIn
    public Optional<Department> of(String accountId) {
        return mapper.of(accountId);
    }

    @Override
    @ForSignedIn
    public Set<String> members(String departmentId) {
        return Set.copyOf(mapper.members(departmentId));
    }

    @Override
    @ForSignedIn
    public Set<String> membersOfAny() {
        return mapper.membersOfAny();
    }

    @Override
    @Transactional
    @ForSystem
    public void join(String accountId, String knownAs) {
        belong(accountId, named.named(List.of(knownAs)).get(0));
    }

    /** Twice is once. @param departmentId null where the manager belongs to none any more */
    @Transactional
    @ForAdministrators
    public void belong(String accountId, String departmentId) {
        Person manager = manager(accountId);
        Department next = departmentId == null ? null : mapper.lock(departmentId).filter(Department::active)
                .orElseThrow(() -> new Refusal("department.closed"));
        Department before = mapper.of(accountId).orElse(null);
        if (idOf(before).equals(idOf(next))) {
            return;
        }
        mapper.leave(accountId);
        if (next != null) {
            mapper.join(accountId, next.id(), clock.now());
        }
        audit.record(AuditEvent.of(next == null ? "department.leave" : "department.join", "account", accountId)
                .because(manager.username() + "：" + nameOf(before) + " → " + nameOf(next)));
    }

    private static Optional<String> idOf(Department department) {
        return Optional.ofNullable(department).map(Department::id);
    }

    private static String nameOf(Department department) {
        return department == null ? "—" : department.name();
    }
}
