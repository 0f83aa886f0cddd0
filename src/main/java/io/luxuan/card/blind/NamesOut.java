package io.luxuan.card.blind;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes names out of texts, however spaces stand within them. A name of one character would take half a text with it. */
final class NamesOut {
    static final String INSTEAD = "※※※";
    private static final int SHORTEST = 2;
    private static final Pattern SEVERAL = Pattern.compile("[、,，;；/]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> names;
    private final Pattern any;

    NamesOut(Collection<String> given) {
        names = given.stream().flatMap(SEVERAL::splitAsStream).map(NamesOut::tight)
                .filter(name -> name.codePointCount(0, name.length()) >= SHORTEST).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        any = names.isEmpty() ? null : Pattern.compile(names.stream().map(NamesOut::spaced).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    String from(String text) {
        return text == null || any == null ? text : any.matcher(text).replaceAll(INSTEAD);
    }

    boolean isIn(String text) {
        return any != null && any.matcher(text).find();
    }

    private static String tight(String name) {
        return SPACES.matcher(name).replaceAll("");
    }

    private static String spaced(String name) {
        return name.codePoints().mapToObj(point -> Pattern.quote(Character.toString(point))).collect(Collectors.joining("\\s*"));
    }
}
