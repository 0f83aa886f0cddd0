package io.luxuan.application.recommend;

import io.luxuan.application.store.Reasons;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import java.util.Map;

/** What a department writes to a decision: nothing need be said to recommend, something to return, enough to understand it to decline. */
final class OpinionText {
    static final int LEAST = 10;

    private OpinionText() {}

    /** @return null for nothing; @throws Refusal with the message at the field {@code reason} */
    static String of(Decision decision, String typed) {
        return switch (decision) {
            case RECOMMEND -> Reasons.withinLimit(typed);
            case RETURN -> Reasons.require(typed);
            case DECLINE -> enough(Reasons.require(typed));
        };
    }

    private static String enough(String reason) {
        if (Wording.letters(reason) < LEAST) {
            throw new Refusal("recommend.reason-short", Map.of("reason", "refusal.recommend.reason-short"));
        }
        return reason;
    }
}
