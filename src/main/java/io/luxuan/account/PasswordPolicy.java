package io.luxuan.account;

import io.luxuan.shared.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Ten characters of three kinds at least, and nothing that is tried first; bcrypt reads no more than 72 bytes, so more are
 * refused rather than ignored.
 */
final class PasswordPolicy {
    static final int SHORTEST = 10;
    static final int LONGEST_BYTES = 72;
    private static final int KINDS = 3;
    private static final List<IntPredicate> EACH_KIND = List.of(
            Character::isLowerCase, Character::isUpperCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));

    private PasswordPolicy() {}

    static Verdict judge(String password, String username) {
        if (password == null || password.length() < SHORTEST) {
            return Verdict.refused("account.password-short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Verdict.refused("account.password-long");
        }
        if (kinds(password) < KINDS) {
            return Verdict.refused("account.password-simple");
        }
        if (CommonPasswords.isCommon(password)) {
            return Verdict.refused("account.password-common");
        }
        boolean named = !username.isBlank() && password.toLowerCase(Locale.ROOT).contains(username);
        return named ? Verdict.refused("account.password-named") : Verdict.ALLOWED;
    }

    private static long kinds(String password) {
        return EACH_KIND.stream().filter(kind -> password.chars().anyMatch(kind)).count();
    }
}
