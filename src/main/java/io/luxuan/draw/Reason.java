package io.luxuan.draw;

import io.luxuan.shared.Refusal;
import java.util.Map;

/** A reason that stays in the record. */
final class Reason {
    private static final int MOST = 500;

    private Reason() {}

    static void require(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("draw.reason", Map.of("reason", "refusal.draw.reason"));
        }
        if (reason.length() > MOST) {
            throw new Refusal("draw.reason-long", Map.of("reason", "refusal.draw.reason-long"));
        }
    }
}
