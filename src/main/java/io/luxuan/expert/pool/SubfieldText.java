package io.luxuan.expert.pool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sub-fields as people write them, a line a field: 具身智能：灵巧操作、多指手. A semicolon stands for the end of a line too. */
public final class SubfieldText {
    static final int LONGEST_WORD = 60;
    static final int MOST_WORDS = 10;

    private SubfieldText() {}

    /** @param problem null, or the part of the text that nobody can read */
    public record Parsed(Map<String, Set<String>> subfields, String problem) {}

    public static String format(Map<String, Set<String>> subfields, FieldNames names) {
        return new TreeMap<>(subfields).entrySet().stream()
                .map(entry -> names.textOf(entry.getKey()) + "：" + String.join("、", new TreeSet<>(entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** @param fields codes that the expert may judge: a sub-field of another one is not understood */
    public static Parsed parse(String text, Set<String> fields, FieldNames names) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String line : lines(text)) {
            String[] parts = line.split("[：:]", 2);
            String code = names.codeOf(parts[0]).orElse(null);
            List<String> words = parts.length < 2 ? List.of() : words(parts[1]);
            if (code == null || !fields.contains(code) || words.isEmpty() || words.stream().anyMatch(SubfieldText::isTooLong)) {
                return new Parsed(Map.of(), line);
            }
            Set<String> all = found.computeIfAbsent(code, key -> new LinkedHashSet<>());
            all.addAll(words);
            if (all.size() > MOST_WORDS) {
                return new Parsed(Map.of(), line);
            }
        }
        return new Parsed(found, null);
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : split(text, "[;；\\r\\n]+");
    }

    private static List<String> words(String text) {
        return split(text, "[、,，/]");
    }

    private static List<String> split(String text, String separators) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(separators, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static boolean isTooLong(String word) {
        return word.length() > LONGEST_WORD;
    }
}
