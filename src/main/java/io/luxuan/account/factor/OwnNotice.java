package io.luxuan.account.factor;

import java.time.LocalDateTime;

/**
 * What an administrator did to an account, or what was seen of it, for its owner.
 *
 * @param byName of the administrator, or of the passkey of which there may be a copy
 */
public record OwnNotice(Kind kind, String byName, LocalDateTime notedAt) {
    public enum Kind { PASSWORD_RESET, FACTOR_RESET_ASKED, FACTOR_RESET, PASSKEY_CLONED }
}
