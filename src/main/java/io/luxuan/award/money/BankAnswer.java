package io.luxuan.award.money;

import java.time.LocalDate;

/**
 * What the bank said of one payment.
 *
 * @param lineId  the try that it speaks of: a payment that came back is sent again
 * @param paidOn  the day it was paid; null where it came back
 * @param voucher number of the voucher; null where it came back
 * @param reason  why it came back; null where it was paid
 */
public record BankAnswer(String paymentId, String lineId, LocalDate paidOn, String voucher, String reason) {
    public static BankAnswer paid(String paymentId, String lineId, LocalDate paidOn, String voucher) {
        return new BankAnswer(paymentId, lineId, paidOn, voucher, null);
    }

    public static BankAnswer returned(String paymentId, String lineId, String reason) {
        return new BankAnswer(paymentId, lineId, null, null, reason);
    }
}
