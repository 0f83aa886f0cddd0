package io.luxuan.account.pace;

import java.time.LocalDateTime;

/**
 * Wrong passwords for one name, or from one address.
 *
 * @param attemptKey a keyed hash: the table tells nobody which names or addresses were tried
 */
record AttemptCount(String attemptKey, int failures, LocalDateTime lastAt) {}
