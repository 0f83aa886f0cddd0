package io.luxuan.shared.site;

import io.luxuan.shared.actor.Role;

/** An account whose password may be shown on the console: those of the demo. */
public record AnnouncedAccount(Role role, String username, String password, String name) {}
