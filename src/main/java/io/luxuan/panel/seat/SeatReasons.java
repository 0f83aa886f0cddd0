package io.luxuan.panel.seat;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import java.util.Map;

/** Nobody leaves a panel without a written reason of at most 500 characters. */
public final class SeatReasons {
    private static final int MOST = 500;

    private SeatReasons() {}

    public static String require(String reason) {
        if (Wording.saysNothing(reason)) {
            throw new Refusal("panels.reason-needed", Map.of("reason", "refusal.panels.reason-needed"));
        }
        if (reason.strip().length() > MOST) {
            throw new Refusal("assignment.reason-long", Map.of("reason", "refusal.assignment.reason-long"), MOST);
        }
        return reason.strip();
    }
}
