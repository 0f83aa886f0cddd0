package io.luxuan.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A random password to be handed over once: without characters that are easily mistaken for one another. */
public final class InitialPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    public static String next() {
        String random = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at))).collect(Collectors.joining());
        return random + "-9a";
    }
}
