package io.luxuan.award.transfer;

import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.money.PaymentState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A payment with what it is for.
 *
 * @param projectId     project, or application of an award without one
 * @param applicationId the application behind it
 * @param number        public number of the project; null for an award without one
 * @param amount        in 万元
 */
record DueLine(
        String id, String projectId, String applicationId, String roundId, String roundTitle, String programmeId, int yearNo, String fund,
        PaymentKind kind, BigDecimal amount, PaymentState state, String reason, LocalDateTime enteredAt, LocalDateTime settledAt,
        LocalDate paidOn, String voucher, String orderId, String number, String title, String organisationId, String unit) {
    public boolean isOfProject() {
        return kind != PaymentKind.WHOLE;
    }

    public boolean isReady() {
        return orderId == null && (state == PaymentState.DUE || state == PaymentState.RETURNED);
    }
}
