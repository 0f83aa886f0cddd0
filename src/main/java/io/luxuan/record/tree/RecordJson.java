package io.luxuan.record.tree;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON with one spelling (RFC 8785). */
public final class RecordJson {
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RecordJson() {}

    /** @throws tools.jackson.core.JacksonException when it is no JSON or has a member twice */
    public static JsonNode parse(byte[] bytes) {
        return READER.readTree(bytes);
    }

    /** @throws tools.jackson.core.JacksonException when a member is unknown or not of its kind */
    public static <T> T read(JsonNode tree, Class<T> type) {
        return READER.treeToValue(tree, type);
    }

    public static byte[] bytes(String canonical) {
        return canonical.getBytes(StandardCharsets.UTF_8);
    }
}
