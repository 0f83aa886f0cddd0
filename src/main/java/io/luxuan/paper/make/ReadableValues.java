package io.luxuan.paper.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Values as a PDF can show them: one rare sign in one title must not keep a round's list from being printed. */
final class ReadableValues {
    /** What typesetters put where a character is missing. */
    private static final String STAND_IN = "〓";

    private final IntPredicate lacks;
    private final List<Replaced> replaced = new ArrayList<>();

    ReadableValues(IntPredicate lacks) {
        this.lacks = lacks;
    }

    /** @param row from 1; 0 for a field of the paper; @param name of the field or column; @param signs such as U+1F600 */
    record Replaced(int row, String name, String signs) {}

    Map<String, String> of(int row, Map<String, String> values) {
        Map<String, String> shown = new LinkedHashMap<>();
        values.forEach((name, value) -> shown.put(name, shown(row, name, value)));
        return shown;
    }

    List<Replaced> replaced() {
        return List.copyOf(replaced);
    }

    private String shown(int row, String name, String value) {
        Set<String> signs = new LinkedHashSet<>();
        StringBuilder shown = new StringBuilder();
        value.codePoints().forEach(character -> {
            if (lacks.test(character)) {
                signs.add("U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT));
                shown.append(STAND_IN);
            } else {
                shown.appendCodePoint(character);
            }
        });
        if (!signs.isEmpty()) {
            replaced.add(new Replaced(row, name, String.join("、", signs)));
        }
        return shown.toString();
    }
}
