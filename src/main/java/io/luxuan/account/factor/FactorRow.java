package io.luxuan.account.factor;

import java.time.LocalDateTime;

/**
 * What an account has beside its password.
 *
 * @param mustChange the password was given by an administrator and opens nothing but the form for another
 * @param secret     encrypted; null until an app has been set up
 * @param lastStep   codes up to this step are used up
 * @param pending    encrypted; of an app that is being set up
 * @param passkeys how many
 * @param unread     what administrators did to the account and its owner has not yet been told
 */
record FactorRow(boolean mustChange, String secret, LocalDateTime enrolledAt, long lastStep, String pending, LocalDateTime pendingAt,
        int passkeys, int unread) {
    boolean hasApp() {
        return secret != null;
    }

    boolean hasFactor() {
        return hasApp() || passkeys > 0;
    }
}
