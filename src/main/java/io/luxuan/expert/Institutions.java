package io.luxuan.expert;

import java.text.Normalizer;
import java.util.Locale;

/** Names of institutions as the avoidance rules compare them. */
public final class Institutions {
    private Institutions() {}

    /** Width, case, spaces and punctuation do not make another institution: 山东大学（威海） is 山东大学(威海). */
    public static String normalise(String name) {
        if (name == null) {
            return "";
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
    }
}
