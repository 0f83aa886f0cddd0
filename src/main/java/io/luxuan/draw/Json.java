package io.luxuan.draw;

import io.luxuan.shared.CanonicalJson;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link CanonicalJson} wrote, or somebody else in another form. */
final class Json {
    private static final JsonMapper READER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {}

    static <T> T read(String text, Class<T> type) {
        return READER.readValue(text, type);
    }
}
