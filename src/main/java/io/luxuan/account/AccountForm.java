package io.luxuan.account;

import io.luxuan.shared.actor.Role;

/** What an administrator fills in to open an account. Field names are those of the page. */
record AccountForm(String username, String name, Role role, String organisationId) {
    static final AccountForm EMPTY = new AccountForm(null, null, null, null);
}
