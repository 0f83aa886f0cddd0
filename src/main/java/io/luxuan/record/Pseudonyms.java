package io.luxuan.record;

import java.util.HashMap;
import java.util.Map;

/** One letter and a running number for each key, in the order in which they are met: what a rule tells apart, and no more. */
final class Pseudonyms {
    private final String letter;
    private final Map<String, String> known = new HashMap<>();

    Pseudonyms(String letter) {
        this.letter = letter;
    }

    /** Null stays null. */
    String of(String key) {
        return key == null ? null : known.computeIfAbsent(key, first -> letter + (known.size() + 1));
    }

    boolean knows(String key) {
        return known.containsKey(key);
    }
}
