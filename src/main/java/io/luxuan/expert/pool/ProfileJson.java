package io.luxuan.expert.pool;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Profiles and rows of files as they are kept in the register. */
public final class ProfileJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private ProfileJson() {}

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    public static <T> T read(String text, Class<T> type) {
        return JSON.readValue(text, type);
    }
}
