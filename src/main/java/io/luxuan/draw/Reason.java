package io.luxuan.draw;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import java.util.Map;

/** A reason that stays in the record. */
final class Reason {
    private static final int MOST = 500;

    private Reason() {}

    static void require(String reason) {
        if (Wording.saysNothing(reason)) {
            throw new Refusal("draw.reason", Map.of("reason", "refusal.draw.reason"));
        }
        if (reason.length() > MOST) {
            throw new Refusal("draw.reason-long", Map.of("reason", "refusal.draw.reason-long"));
        }
    }
}
