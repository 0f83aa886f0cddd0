package io.luxuan.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of people and institutions as they are compared: width, case, spaces and punctuation do not make another name. */
public final class NameKey {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Punct}\\p{IsPunctuation}]");

    private NameKey() {}

    /** Empty for null or blank; 山东大学（威海） is 山东大学(威海), and 王　伟 is 王伟. */
    public static String of(String name) {
        return name == null ? ""
                : IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
