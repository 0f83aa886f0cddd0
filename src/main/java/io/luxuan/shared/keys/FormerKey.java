package io.luxuan.shared.keys;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names were compared up to migration 48; what was hashed then is found again by it. */
final class FormerKey {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Punct}\\p{IsPunctuation}]");

    private FormerKey() {}

    static String of(String name) {
        return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static String plain(String subject) {
        return of(subject).replaceAll("\\p{S}", "");
    }
}
