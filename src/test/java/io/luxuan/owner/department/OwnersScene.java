package io.luxuan.owner.department;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Scene;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Departments with managers of their own, which lead rounds of the test alone. */
@TestComponent
@Scene
public class OwnersScene {
    private final NamedDepartments departments;
    private final KeepMembers members;
    private final Accounts accounts;
    private final JdbcTemplate jdbc;

    OwnersScene(NamedDepartments departments, KeepMembers members, Accounts accounts, JdbcTemplate jdbc) {
        this.departments = departments;
        this.members = members;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** A department that no programme names. */
    public String department(String name) {
        return departments.named(List.of(name + Ids.next().substring(28))).get(0);
    }

    public Person manager(String departmentId) {
        return Actors.as(Person.SYSTEM, () -> {
            Person manager = accounts.create(new NewAccount("m" + Ids.next().substring(9, 33), null, "管理员", Role.MANAGER, null));
            if (departmentId != null) {
                members.belong(manager.id(), departmentId);
            }
            return manager;
        });
    }

    /** In the place of whoever leads it by its programme. */
    public void lead(String roundId, String... departmentIds) {
        jdbc.update("DELETE FROM round_lead WHERE round_id = ?", roundId);
        for (int place = 0; place < departmentIds.length; place++) {
            jdbc.update("INSERT INTO round_lead (round_id, department_id, place, since) VALUES (?, ?, ?, CURRENT_TIMESTAMP)",
                    roundId, departmentIds[place], place);
        }
    }
}
