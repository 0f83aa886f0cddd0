package io.luxuan.account;

import io.luxuan.shared.actor.Role;
import java.time.LocalDateTime;

/** An account in the administrator's list. @param waitingSince its unit was registered already; null for all others */
record AccountLine(
        String id, String username, String name, Role role, String organisation,
        boolean enabled, boolean maySignIn, LocalDateTime createdAt, LocalDateTime waitingSince) {}
