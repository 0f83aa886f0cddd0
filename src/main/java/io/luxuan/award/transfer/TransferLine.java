package io.luxuan.award.transfer;

import io.luxuan.award.money.BankAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A payment within an order, with the account as the treasury was told it.
 *
 * @param amount    in 万元
 * @param accountBy the manager who entered the account; null where the unit named it
 * @param inHand    whether the payment still belongs to this order: what was held or cancelled before it was sent does not
 */
record TransferLine(
        String id, String orderId, int lineNo, String paymentId, BigDecimal amount, String payee, String accountNumber, String bank,
        String accountBy, LineState state, LocalDate paidOn, String voucher, String reason, LocalDateTime settledAt, boolean inHand) {
    BankAnswer paid(LocalDate day, String number) {
        return BankAnswer.paid(paymentId, id, day, number);
    }

    BankAnswer returned(String why) {
        return BankAnswer.returned(paymentId, id, why);
    }

    /** In 元. */
    public BigDecimal yuan() {
        return amount.movePointRight(4);
    }
}
