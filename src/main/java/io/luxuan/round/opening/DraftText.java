package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import io.luxuan.shared.Hashes;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A draft's form as it is kept: every field by its name, also what could not be opened so. */
final class DraftText {
    private static final JsonMapper JSON = new JsonMapper();

    private DraftText() {}

    static String write(Map<String, String> fields) {
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.values().removeIf(text -> text == null || text.isEmpty());
        return JSON.writeValueAsString(typed);
    }

    static Map<String, String> read(String text) {
        return JSON.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    /** What an agreement holds for: this text under this version of its programme. */
    static String digest(Programme programme, String text) {
        return Hashes.sm3(programme.id() + "/" + programme.version() + "/" + text);
    }
}
