package io.luxuan.record;

import java.util.HashMap;
import java.util.Map;

/** One letter and a running number for each key, in the order in which they are met: what a rule tells apart, and no more. */
final class Pseudonyms {
    private final String letter;
    private final Map<String, String> known = new HashMap<>();
    private int given;

    Pseudonyms(String letter) {
        this.letter = letter;
    }

    Pseudonyms(Pseudonyms other) {
        this.letter = other.letter;
        this.known.putAll(other.known);
        this.given = other.given;
    }

    /** Null stays null. */
    String of(String key) {
        return key == null ? null : known.computeIfAbsent(key, first -> next());
    }

    /** One that nothing else has. Null stays null. */
    String fresh(String key) {
        return key == null ? null : next();
    }

    /** The key's own, or from now on this one. */
    String adopt(String key, String label) {
        return key == null ? null : known.computeIfAbsent(key, first -> label);
    }

    boolean knows(String key) {
        return known.containsKey(key);
    }

    private String next() {
        return letter + ++given;
    }
}
