package io.luxuan.round;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.util.LinkedHashMap;
import java.util.Map;

/** The first thing wrong with each field of a form. */
final class FieldFaults {
    private final Map<String, String> keys = new LinkedHashMap<>();

    void note(String field, Verdict verdict) {
        if (verdict instanceof Refused refused) {
            keys.putIfAbsent(field, refused.messageKey());
        }
    }

    void note(String field, String messageKey) {
        keys.putIfAbsent(field, messageKey);
    }

    boolean has(String field) {
        return keys.containsKey(field);
    }

    Map<String, String> keys() {
        return keys;
    }

    void refuse(String code) {
        if (!keys.isEmpty()) {
            throw new Refusal(code, new LinkedHashMap<>(keys));
        }
    }
}
