package io.luxuan.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a programme file, field by field. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    List<String> list() {
        return List.copyOf(found);
    }

    void unless(boolean right, String field, String wrong) {
        if (!right) {
            found.add(field + " " + wrong);
        }
    }

    boolean missing(Object value, String field) {
        boolean absent = value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> some && some.isEmpty();
        unless(!absent, field, "is missing");
        return absent;
    }

    void distinct(List<String> keys, String field) {
        Set<String> seen = new HashSet<>();
        keys.stream().filter(key -> !seen.add(key)).forEach(key -> found.add(field + " has " + key + " twice"));
    }
}
