package io.luxuan.application.store;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import java.util.Map;

/** Decisions against somebody carry a written reason. */
public final class Reasons {
    static final int LONGEST = 1000;

    private Reasons() {}

    /** @throws Refusal with the message at the field {@code reason} */
    public static String require(String reason) {
        if (Wording.saysNothing(reason)) {
            throw new Refusal("reason.missing", Map.of("reason", "refusal.reason.missing"));
        }
        return withinLimit(reason);
    }

    public static String withinLimitOrEmpty(String reason) {
        String text = withinLimit(reason);
        return text == null ? "" : text;
    }

    public static String withinLimit(String reason) {
        if (reason != null && reason.length() > LONGEST) {
            throw new Refusal("reason.too-long", Map.of("reason", "refusal.reason.too-long"), LONGEST);
        }
        return Wording.saysNothing(reason) ? null : reason.strip();
    }
}
