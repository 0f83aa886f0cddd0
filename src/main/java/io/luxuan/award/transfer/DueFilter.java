package io.luxuan.award.transfer;

import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.money.PaymentState;
import io.luxuan.shared.find.Like;

/**
 * What of the payments is looked for; null for all.
 *
 * @param state null for what may be put into an order: due or returned, in no other order, not held
 * @param text  part of the title, the number or the unit's name
 */
record DueFilter(String fund, String programme, String round, Integer year, PaymentKind kind, PaymentState state, String text) {
    private static final int LONGEST = 60;

    String like() {
        if (text == null || text.isBlank()) {
            return null;
        }
        String some = text.strip();
        String plain = some.substring(0, Math.min(LONGEST, some.length()));
        return Like.holding(plain);
    }

    DueFilter heldBack() {
        return new DueFilter(fund, programme, round, year, kind, PaymentState.HELD, text);
    }

    public boolean isReady() {
        return state == null;
    }
}
