package io.luxuan.paper.word;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a text that are filled: {@code {{名称}}}. */
final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]{1,40}?)\\s*}}");
    private static final Pattern HALF = Pattern.compile("\\{\\{|}}");

    private Placeholders() {}

    static boolean isIn(String text) {
        return text.contains("{{");
    }

    /** In the order in which they come. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            names.add(place.group(1));
        }
        return names;
    }

    /** Whether braces stand there that open or close no place. */
    static boolean isTorn(String text) {
        return HALF.matcher(PLACE.matcher(text).replaceAll("")).find();
    }

    static Matcher find(String text) {
        return PLACE.matcher(text);
    }

    static String fill(String text, UnaryOperator<String> values) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
