package io.luxuan.shared;

import java.util.regex.Pattern;

/**
 * Names of people, institutions and things as a reader compares them: width, case, spaces and punctuation, accents,
 * characters that nobody sees or that look the same, traditional and simplified forms do not make another name.
 */
public final class NameKey {
    /** Written for 〇 within a name: 七O一, 七0一. */
    private static final Pattern ZERO = Pattern.compile("(?<=\\p{IsHan})[o0]+(?=\\p{IsHan})");
    private static final String IDEOGRAPH = "〇";

    private NameKey() {}

    /** Empty for null and for what has no letter, digit or ideograph. The key of a key is itself. */
    public static String of(String name) {
        return name == null ? ""
                : ZERO.matcher(Folding.fold(name)).replaceAll(found -> IDEOGRAPH.repeat(found.end() - found.start()));
    }
}
