package io.luxuan.round;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Settings as they are kept in the register; settings of an older platform may lack fields or have more. */
final class RoundSettingsJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RoundSettingsJson() {}

    static String write(RoundSettings settings) {
        return JSON.writeValueAsString(settings);
    }

    static RoundSettings read(String text) {
        return JSON.readValue(text, RoundSettings.class);
    }
}
