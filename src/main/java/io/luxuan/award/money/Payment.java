package io.luxuan.award.money;

import io.luxuan.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A line of the ledger.
 *
 * @param amount  in 万元, positive also where it is claimed back
 * @param paidOn  the day that the bank told; null before, and where it was paid before the bank was asked (历史拨付)
 * @param voucher number of the bank's voucher; null as the day
 */
public record Payment(
        String id, String projectId, String roundId, PaymentKind kind, BigDecimal amount, PaymentState state, String reason,
        LocalDateTime enteredAt, LocalDateTime settledAt, LocalDate paidOn, String voucher) {
    static Payment entered(String projectId, String roundId, PaymentKind kind, BigDecimal amount, PaymentState state, String reason,
            LocalDateTime now) {
        return new Payment(Ids.next(), projectId, roundId, kind, amount, state, reason, now, null, null, null);
    }

    /** Paid before vouchers were kept. */
    public boolean isOfBefore() {
        return state == PaymentState.PAID && voucher == null;
    }
}
