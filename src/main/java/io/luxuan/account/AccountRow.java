package io.luxuan.account;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.time.LocalDateTime;

record AccountRow(
        String id, String username, String passwordHash, String name, Role role, String organisationId,
        boolean enabled, LocalDateTime createdAt, LocalDateTime waitingSince) {

    Person person() {
        return new Person(id, username, name, role, organisationId);
    }

    boolean maySignIn() {
        return enabled && passwordHash != null;
    }
}
