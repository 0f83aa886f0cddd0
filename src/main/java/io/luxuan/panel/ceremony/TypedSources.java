package io.luxuan.panel.ceremony;

import io.luxuan.draw.SourceForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads {@code source1.name} and {@code value1} from a form. */
final class TypedSources {
    static final int ROWS = 3;
    private static final Pattern VALUE = Pattern.compile("value(\\d{1,2})");

    private TypedSources() {}

    static List<SourceForm> of(Map<String, String> typed) {
        return IntStream.rangeClosed(1, ROWS).mapToObj(row -> "source" + row + ".").map(row -> new SourceForm(
                typed.getOrDefault(row + "name", ""), typed.getOrDefault(row + "issue", ""),
                typed.getOrDefault(row + "publishAt", ""), typed.getOrDefault(row + "kind", ""),
                typed.getOrDefault(row + "written", ""))).toList();
    }

    static Map<Integer, String> values(Map<String, String> typed) {
        Map<Integer, String> values = new TreeMap<>();
        typed.forEach((name, value) -> {
            Matcher match = VALUE.matcher(name);
            if (match.matches()) {
                values.put(Integer.valueOf(match.group(1)), value);
            }
        });
        return values;
    }
}
