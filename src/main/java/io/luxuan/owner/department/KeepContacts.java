package io.luxuan.owner.department;

import io.luxuan.owner.Contact;
import io.luxuan.owner.Department;
import io.luxuan.owner.DepartmentContacts;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForAdministrators;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** Whom the public asks in a department: kept by the administrator for all, by managers for their own. */
@UseCase
class KeepContacts implements DepartmentContacts {
    private final PublicContactMapper contacts;
    private final DepartmentMapper departments;
    private final NamedDepartments named;
    private final AuditTrail audit;

    KeepContacts(PublicContactMapper contacts, DepartmentMapper departments, NamedDepartments named, AuditTrail audit) {
        this.contacts = contacts;
        this.departments = departments;
        this.named = named;
        this.audit = audit;
    }

    @ForAdministrators
    public Contact of(String departmentId) {
        return contacts.find(departmentId).orElse(Contact.NONE);
    }

    /** Empty for a manager who belongs to no department. */
    @ForManagers
    public Optional<Department> own() {
        return departments.of(Actors.require().id());
    }

    @ForManagers
    public Contact ofOwn() {
        return own().flatMap(department -> contacts.find(department.id())).orElse(Contact.NONE);
    }

    /** Twice is once. @throws Refusal {@code public-contact.form} with what is wrong */
    @Transactional
    @ForAdministrators
    public void keep(String departmentId, Contact contact) {
        write(departmentId, contact.normal());
    }

    /** @throws Refusal {@code public-contact.no-department} for a manager who belongs to none */
    @Transactional
    @ForManagers
    public void keepOwn(Contact contact) {
        write(own().orElseThrow(() -> new Refusal("public-contact.no-department")).id(), contact.normal());
    }

    @Override
    @Transactional
    @ForSystem
    public void note(String knownAs, Contact contact) {
        write(named.named(List.of(knownAs)).get(0), contact.normal());
    }

    private void write(String departmentId, Contact contact) {
        ContactRules.judge(contact).refuse("public-contact.form");
        Department department = departments.lock(departmentId).orElseThrow(() -> new NotFound("department", departmentId));
        DepartmentRules.isActive(department).require();
        Contact before = contacts.find(departmentId).orElse(Contact.NONE);
        if (before.equals(contact) || contacts.keep(departmentId, contact) == 0) {
            return;
        }
        audit.record(AuditEvent.of("department.contact", "department", departmentId)
                .because(department.name() + "：" + told(before) + " → " + told(contact)));
    }

    private static String told(Contact contact) {
        return contact.saysNothing() ? "—" : String.join("，", contact.office(), contact.telephone(), contact.address());
    }
}
