package io.luxuan.account;

import io.luxuan.shared.actor.Role;

/** @param password in clear; only its hash is kept. Null for an account that nobody may sign in to (imported experts). */
public record NewAccount(String username, String password, String name, Role role, String organisationId) {}
