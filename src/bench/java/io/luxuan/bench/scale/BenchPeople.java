package io.luxuan.bench.scale;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Who takes part: registered before anything is measured, as they are before a round begins. */
final class BenchPeople {
    private static final int INSTITUTIONS = 150;

    private final Organisations organisations;
    private final Accounts accounts;
    private final Experts experts;
    private final RoundPlan plan;
    private final List<String> organisationIds = new ArrayList<>();
    private List<Person> managers = List.of();

    BenchPeople(BenchWorld world, RoundPlan plan) {
        organisations = world.get(Organisations.class);
        accounts = world.get(Accounts.class);
        experts = world.get(Experts.class);
        this.plan = plan;
    }

    void register(List<String> fields) {
        Actors.run(Person.SYSTEM, () -> {
            managers = accounts.createAll(List.of(manager("manager1", "甲"), manager("manager2", "乙")));
            for (int i = 1; i <= plan.organisations(); i++) {
                organisationIds.add(organisations.register(
                        new NewOrganisation("申报大学" + i, null, OrganisationKind.UNIVERSITY, "济南", null)));
            }
            experts.registerAll(pool(fields));
        });
    }

    /** In a world that was started on a database with people in it. */
    void readManagers() {
        if (managers.isEmpty()) {
            managers = Actors.as(Person.SYSTEM, () -> List.of(
                    accounts.byUsername("manager1").orElseThrow(), accounts.byUsername("manager2").orElseThrow()));
        }
    }

    private static NewAccount manager(String username, String name) {
        return new NewAccount(username, null, name, Role.MANAGER, null);
    }

    /** Each judges one of the fields. */
    private List<NewExpert> pool(List<String> fields) {
        Random chance = plan.chance("experts");
        List<NewExpert> pool = new ArrayList<>();
        for (int i = 0; i < plan.experts(); i++) {
            Set<String> field = Set.of(fields.get(i % fields.size()));
            pool.add(new NewExpert("expert" + i, null, "专家" + i, "评审单位" + i % INSTITUTIONS, null, "教授", field,
                    "方向" + chance.nextInt(40) + ";方向" + chance.nextInt(40), 100_000));
        }
        return pool;
    }

    Person manager() {
        return managers.get(0);
    }

    Person secondManager() {
        return managers.get(1);
    }

    String organisation(int application) {
        return organisationIds.get(application % organisationIds.size());
    }
}
