package io.luxuan.account;

import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import java.time.LocalDateTime;

record AccountRow(
        String id, String username, String passwordHash, String name, Role role, String organisationId,
        int failedLogins, LocalDateTime lockedUntil, boolean enabled, LocalDateTime createdAt) {

    Person person() {
        return new Person(id, username, name, role, organisationId);
    }

    boolean isLockedAt(LocalDateTime moment) {
        return lockedUntil != null && moment.isBefore(lockedUntil);
    }
}
