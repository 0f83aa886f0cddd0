package io.luxuan.demo;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.demo.DemoContent.Department;
import io.luxuan.demo.DemoContent.Reviewer;
import io.luxuan.demo.DemoContent.Unit;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.owner.Contact;
import io.luxuan.owner.DepartmentContacts;
import io.luxuan.owner.Departments;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Creates the people of the demo and answers who is who. */
@Component
class DemoPeople {
    static final String PASSWORD = "Luxuan#2026";
    static final List<NewAccount> ADMINISTRATORS = List.of(
            account("admin", "系统管理员", Role.ADMIN, null), account("security1", "周守正", Role.SECURITY, null),
            account("auditor1", "吴明鉴", Role.AUDITOR, null));
    private static final int YEARLY_CAP = 60;
    private static final String LEADING = "省工业和信息化厅";
    private static final String READING = "省大数据局";

    private final Organisations organisations;
    private final Accounts accounts;
    private final Experts experts;
    private final Programmes programmes;
    private final Departments leading;
    private final DepartmentContacts contacts;
    private final Map<String, Person> applicants = new HashMap<>();
    private final Map<String, Person> recommenders = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final List<Person> reviewers = new ArrayList<>();
    private Person manager;
    private Person secondManager;

    DemoPeople(Organisations organisations, Accounts accounts, Experts experts, Programmes programmes, Departments leading,
            DepartmentContacts contacts) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.accounts = accounts;
        this.experts = experts;
        this.programmes = programmes;
        this.leading = leading;
    }

    void create() {
        DemoContent.People people = DemoContent.people();
        Actors.run(Person.SYSTEM, () -> {
            List<NewAccount> wanted = new ArrayList<>(List.of(
                    account("manager1", "赵启明", Role.MANAGER, null), account("manager2", "孙立言", Role.MANAGER, null),
                    account("manager3", "李数安", Role.MANAGER, null),
                    account("supervisor1", "钱正声", Role.SUPERVISOR, null)));
            wanted.addAll(ADMINISTRATORS);
            Map<String, String> departments = departments(people.departments(), wanted);
            people.units().forEach(unit -> wanted.add(unit(unit, departments.get(unit.recommender()))));
            remember(people, byUsername(wanted));
            people.contacts().forEach(one -> contacts.note(one.department(), new Contact(one.office(), one.telephone(), one.address())));
            experts(people.experts());
        });
    }

    /** For a demo that was made when there was one kind of administrator. */
    void addAdministrators() {
        Actors.run(Person.SYSTEM, () -> accounts.createAll(ADMINISTRATORS));
    }

    /** Answers the department's id for each key. */
    private Map<String, String> departments(List<Department> departments, List<NewAccount> wanted) {
        Map<String, String> ids = new HashMap<>();
        for (Department department : departments) {
            String id = organisations.register(new NewOrganisation(
                    department.name(), null, OrganisationKind.DEPARTMENT, department.city(), null));
            ids.put(department.key(), id);
            wanted.add(account(department.account(), department.person(), Role.RECOMMENDER, id));
        }
        return ids;
    }

    private NewAccount unit(Unit unit, String recommenderId) {
        String id = organisations.register(new NewOrganisation(unit.name(), null,
                OrganisationKind.valueOf(unit.kind()), unit.city(), recommenderId));
        units.put(unit.key(), unit);
        return unit.account() != null ? account(unit.account(), unit.person(), Role.APPLICANT, id)
                : new NewAccount(usernameOf(unit), null, unit.name(), Role.APPLICANT, id);
    }

    private static String usernameOf(Unit unit) {
        return unit.account() != null ? unit.account() : "unit-" + unit.key();
    }

    /** All at once: they share a password, and hashing it anew for each is a second of the first start. */
    private Map<String, Person> byUsername(List<NewAccount> wanted) {
        List<Person> created = accounts.createAll(wanted);
        Map<String, Person> byUsername = new HashMap<>();
        for (int at = 0; at < created.size(); at++) {
            byUsername.put(wanted.get(at).username(), created.get(at));
        }
        return byUsername;
    }

    private void remember(DemoContent.People people, Map<String, Person> byUsername) {
        manager = byUsername.get("manager1");
        secondManager = byUsername.get("manager2");
        leading.join(manager.id(), LEADING);
        leading.join(secondManager.id(), LEADING);
        leading.join(byUsername.get("manager3").id(), READING);
        people.departments().forEach(department -> recommenders.put(department.key(), byUsername.get(department.account())));
        people.units().forEach(unit -> applicants.put(unit.key(), byUsername.get(usernameOf(unit))));
    }

    private void experts(List<Reviewer> people) {
        Set<String> fields = new HashSet<>();
        programmes.current().stream().map(Programme::fields)
                .forEach(dictionary -> dictionary.entries().forEach(field -> fields.add(field.code())));
        List<NewExpert> pool = new ArrayList<>();
        for (Reviewer person : people) {
            String username = person.account() == null ? "reviewer" + (pool.size() + 1) : person.account();
            pool.add(new NewExpert(username, person.account() == null ? null : PASSWORD, person.name(),
                    person.institution(), null, person.title(), person.sector(), person.city(), fields,
                    person.finer(), person.keywords(), YEARLY_CAP, null));
        }
        experts.registerAll(pool);
        pool.forEach(expert -> reviewers.add(accounts.byUsername(expert.username()).orElseThrow()));
    }

    private static NewAccount account(String username, String name, Role role, String organisationId) {
        return new NewAccount(username, PASSWORD, name, role, organisationId);
    }

    Person manager() {
        return manager;
    }

    Person secondManager() {
        return secondManager;
    }

    Person applicant(String unit) {
        return applicants.get(unit);
    }

    Person recommenderOf(String unit) {
        return recommenders.get(units.get(unit).recommender());
    }

    String nameOf(String unit) {
        return units.get(unit).name();
    }

    /** The first ones can sign in. */
    List<Person> reviewers() {
        return reviewers;
    }
}
