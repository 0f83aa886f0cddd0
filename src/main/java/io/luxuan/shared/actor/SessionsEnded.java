package io.luxuan.shared.actor;

/** Whoever is signed in to this account must sign in again: it was closed, or its password was reset. */
public record SessionsEnded(String accountId) {}
