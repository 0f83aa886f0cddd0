package io.luxuan.award;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** When and how much is paid: amounts in 万元, exact to 0.01. */
final class PaymentRules {
    private PaymentRules() {}

    /** The national evaluation certificate comes before the money (P7, 模型券). */
    static Verdict certificateBeforePayment(boolean certificateFirst, boolean verified) {
        return certificateFirst && !verified ? refused("award.certificate-before-payment") : ALLOWED;
    }

    static Verdict holdBlocksPayment(String holdReason) {
        return holdReason == null ? ALLOWED : refused("award.held", holdReason);
    }

    static Verdict payOnce(PaymentKind kind, Collection<Payment> entered) {
        return entered.stream().anyMatch(payment -> payment.kind() == kind) ? refused("award.pay-once") : ALLOWED;
    }

    /** @param share 0 to 1, null for all of it; half a cent goes up */
    static BigDecimal firstInstalment(BigDecimal amount, BigDecimal share) {
        return amount.multiply(share == null ? BigDecimal.ONE : share).setScale(2, RoundingMode.HALF_UP);
    }

    /** What the first instalment, paid or held, leaves of the amount: the two add up to it exactly. */
    static BigDecimal balance(BigDecimal amount, Collection<Payment> entered) {
        return amount.subtract(sum(entered, PaymentState.PAID)).subtract(sum(entered, PaymentState.HELD));
    }

    /** All that has left the treasury. */
    static BigDecimal clawBack(Collection<Payment> entered) {
        return sum(entered, PaymentState.PAID);
    }

    private static BigDecimal sum(Collection<Payment> entered, PaymentState state) {
        return entered.stream().filter(payment -> payment.kind() != PaymentKind.CLAW_BACK && payment.state() == state)
                .map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
