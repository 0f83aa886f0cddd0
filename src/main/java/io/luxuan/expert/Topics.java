package io.luxuan.expert;

import io.luxuan.shared.NameKey;
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

    public static Topics of(Set<String> fields, String keywords) {
        return new Topics(fields, Map.of(), words(keywords));
    }

    /** The words between {@code ；;，,、} or line ends, normalised. */
    public static Set<String> words(String text) {
        return text == null || text.isBlank() ? Set.of()
                : SEPARATOR.splitAsStream(text).map(NameKey::of).filter(word -> !word.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
