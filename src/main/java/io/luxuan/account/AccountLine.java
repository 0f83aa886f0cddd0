package io.luxuan.account;

import io.luxuan.shared.actor.Role;
import java.time.LocalDateTime;

/** An account in the administrator's list. */
record AccountLine(
        String id, String username, String name, Role role, String organisation, LocalDateTime lockedUntil,
        boolean enabled, boolean maySignIn, LocalDateTime createdAt) {

    public boolean isLockedAt(LocalDateTime moment) {
        return lockedUntil != null && moment.isBefore(lockedUntil);
    }
}
