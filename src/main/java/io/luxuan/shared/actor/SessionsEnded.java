package io.luxuan.shared.actor;

/**
 * Whoever is signed in to this account must sign in again: it was closed, or its password or second factor changed.
 *
 * @param elsewhere the session in which this was done goes on
 */
public record SessionsEnded(String accountId, boolean elsewhere) {
    public SessionsEnded(String accountId) {
        this(accountId, false);
    }
}
