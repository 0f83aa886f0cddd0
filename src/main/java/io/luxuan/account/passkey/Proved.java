package io.luxuan.account.passkey;

import io.luxuan.shared.Verdict;

/**
 * What an answer came to.
 *
 * @param account whose passkey it was; null where nobody's
 * @param name    of the passkey; null where nobody's
 * @param cloned  whether it has counted less than before: there may be a copy of it
 */
public record Proved(Verdict verdict, String account, String name, boolean cloned) {
    static Proved nobody(String code) {
        return new Proved(Verdict.refused(code), null, null, false);
    }

    static Proved refused(PasskeyRow row, String code) {
        return new Proved(Verdict.refused(code), row.accountId(), row.name(), false);
    }

    static Proved cloned(PasskeyRow row) {
        return new Proved(Verdict.refused("passkey.cloned"), row.accountId(), row.name(), true);
    }

    static Proved by(PasskeyRow row) {
        return new Proved(Verdict.ALLOWED, row.accountId(), row.name(), false);
    }
}
