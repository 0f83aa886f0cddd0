package io.luxuan.countersign;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a wish says besides its reason, as it is kept. */
final class Details {
    private static final JsonMapper JSON = new JsonMapper();

    private Details() {}

    static String write(Map<String, String> details) {
        return JSON.writeValueAsString(new TreeMap<>(details));
    }

    static String write(List<String> lines) {
        return JSON.writeValueAsString(lines);
    }

    static List<String> lines(String text) {
        return text == null ? List.of() : JSON.readValue(text, new TypeReference<>() {});
    }

    static Map<String, String> read(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }
}
