package io.luxuan.shared.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What is looked for.
 *
 * @param words  each to be held by a number, title, unit or name; in small letters of common width, 1 to 6 of them
 * @param rounds only what stands in one of these rounds; null where the round does not matter
 * @param hidden nothing that stands in one of these rounds: whose department lets nobody else read
 * @param after  id of the row after which the list goes on; null for its beginning
 * @param limit  most rows
 */
public record FindQuery(List<String> words, Collection<String> rounds, Collection<String> hidden, String after, int limit) {
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 2;

    public FindQuery {
        words = List.copyOf(words);
        rounds = rounds == null ? null : List.copyOf(rounds);
        hidden = List.copyOf(hidden);
    }

    /** Words as people type them: width and case do not matter. */
    public static List<String> words(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split("\\s+", MOST_WORDS));
    }

    /** A single character stands in half of all titles. */
    public static boolean isEnough(List<String> words) {
        return words.stream().anyMatch(word -> word.codePointCount(0, word.length()) >= SHORTEST);
    }

    /** Of what was typed, where a list is narrowed by it; none for nothing. */
    public static List<String> likes(String typed) {
        return like(words(typed == null ? "" : typed));
    }

    /** Patterns for {@code LIKE … ESCAPE '!'}. */
    public List<String> likes() {
        return like(words);
    }

    private static List<String> like(List<String> words) {
        return words.stream().map(Like::holding).toList();
    }

    /** Whether a text holds all words. */
    public boolean isIn(String text) {
        return isIn(words, text);
    }

    public static boolean isIn(List<String> words, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(plain::contains);
    }
}
