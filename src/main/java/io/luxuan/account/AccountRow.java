package io.luxuan.account;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.shared.actor.UnitRight;
import java.time.LocalDateTime;
import java.util.Set;

record AccountRow(
        String id, String username, String passwordHash, String name, Role role, String organisationId,
        boolean enabled, LocalDateTime createdAt, LocalDateTime waitingSince, String unitRights, LocalDateTime leftAt) {

    Person person() {
        return new Person(id, username, name, role, organisationId, UnitRight.read(unitRights));
    }

    boolean maySignIn() {
        return enabled && passwordHash != null;
    }

    AccountRow with(Set<UnitRight> rights) {
        return new AccountRow(id, username, passwordHash, name, role, organisationId, enabled, createdAt, waitingSince,
                UnitRight.write(rights), leftAt);
    }
}
