package io.luxuan.draw;

import io.luxuan.shared.CanonicalJson;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what {@link CanonicalJson} wrote, or somebody else in another form. */
final class Json {
    private static final JsonMapper READER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {}

    static ObjectNode object() {
        return READER.createObjectNode();
    }

    /** Of a file that is read token by token. */
    static JsonParser parser(Path file) {
        return READER.createParser(file);
    }

    static <T> T read(String text, Class<T> type) {
        return READER.readValue(text, type);
    }
}
