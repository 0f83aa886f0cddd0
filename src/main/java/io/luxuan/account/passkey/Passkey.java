package io.luxuan.account.passkey;

import java.time.LocalDateTime;

/**
 * A passkey as its owner sees it.
 *
 * @param rpId       the host name that it works at
 * @param backedUp   whether a copy of it is kept by a service, and it works on other devices too
 * @param lastUsedAt null until then
 */
public record Passkey(String id, String name, String rpId, boolean backedUp, LocalDateTime createdAt, LocalDateTime lastUsedAt) {}
