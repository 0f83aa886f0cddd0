package io.luxuan.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is tried first: a list of common passwords, and what people make of them to please a rule, with a capital, digits and a
 * sign around ({@code Password1!}) or in place of letters ({@code P@ssw0rd}).
 */
final class CommonPasswords {
    private static final String LIST = "/dictionaries/common-passwords.txt";
    private static final Set<String> COMMON = read();
    private static final String SIGNS = "@4031$57!|8";
    private static final String LETTERS = "aaoeisstiib";
    private static final int SHORT = 3;

    private CommonPasswords() {}

    static boolean isCommon(String password) {
        String typed = password.toLowerCase(Locale.ROOT);
        return Stream.of(typed, spelt(typed)).anyMatch(text -> COMMON.contains(text) || COMMON.contains(alone(text))
                || isCommonInside(text)) || COMMON.contains(alone(spelt(trimmed(typed))));
    }

    /** A common word with anything but letters around it, or hardly a letter beside common digits. */
    private static boolean isCommonInside(String text) {
        String letters = text.replaceAll("[^\\p{L}]", "");
        String digits = text.replaceAll("[^0-9]", "");
        return COMMON.contains(letters) || letters.length() <= SHORT && (digits.length() <= SHORT || COMMON.contains(digits));
    }

    /** Without digits and signs at both ends. */
    private static String trimmed(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String alone(String text) {
        return text.replaceAll("[^\\p{L}0-9]", "");
    }

    private static String spelt(String text) {
        StringBuilder spelt = new StringBuilder(text);
        for (int at = 0; at < spelt.length(); at++) {
            int sign = SIGNS.indexOf(spelt.charAt(at));
            if (sign >= 0) {
                spelt.setCharAt(at, LETTERS.charAt(sign));
            }
        }
        return spelt.toString();
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
