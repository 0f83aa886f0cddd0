package io.luxuan.notify.hook;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent and answered. */
final class HookJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HookJson() {}

    static String write(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }

    /** Robots answer {@code {"errcode":0,"errmsg":"ok"}}, or another code and why. */
    static Optional<String> robotsError(String answer) {
        try {
            JsonNode read = JSON.readTree(answer);
            JsonNode code = read.path("errcode");
            return code.isNumber() && code.asInt() == 0 ? Optional.empty() : Optional.of(answer);
        } catch (JacksonException unreadable) {
            return Optional.of(answer);
        }
    }
}
