package io.luxuan.expert.avoidance;

import io.luxuan.shared.NameKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an expert may judge and knows best.
 *
 * @param fields    codes of field dictionaries
 * @param subfields finer words by field code, normalised
 * @param keywords  normalised
 */
public record Topics(Set<String> fields, Map<String, Set<String>> subfields, Set<String> keywords) {
    private static final Pattern SEPARATOR = Pattern.compile("[;；,，、\\n\\r|]");

    /** @param subfields as they are written, by field code */
    public static Topics of(Set<String> fields, Map<String, Set<String>> subfields, String keywords) {
        Map<String, Set<String>> finer = new HashMap<>();
        subfields.forEach((field, words) -> finer.put(field, words(String.join(";", words))));
        return new Topics(fields, finer, words(keywords));
    }

    /** The words between {@code ；;，,、} or line ends, normalised. */
    public static Set<String> words(String text) {
        return text == null || text.isBlank() ? Set.of()
                : SEPARATOR.splitAsStream(text).map(NameKey::of).filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
