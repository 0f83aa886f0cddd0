package io.luxuan.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with a form: of each field the first fault. */
public final class FieldFaults {
    private final Map<String, String> keys = new LinkedHashMap<>();

    public void note(String field, Verdict verdict) {
        verdict.refusal().ifPresent(refused -> note(field, refused.messageKey()));
    }

    public void note(String field, String messageKey) {
        keys.putIfAbsent(field, messageKey);
    }

    public boolean has(String field) {
        return keys.containsKey(field);
    }

    public Map<String, String> keys() {
        return keys;
    }

    /** @throws Refusal with all of them when there are any */
    public void refuse(String code) {
        if (!keys.isEmpty()) {
            throw new Refusal(code, new LinkedHashMap<>(keys));
        }
    }
}
