package io.luxuan.account;

import java.time.LocalDateTime;

/** Somebody's second factor is to be reset: asked for by one administrator, done when another confirms. */
record ResetRow(String accountId, String username, String name, String askedBy, String askedByName, String reason, LocalDateTime askedAt) {}
