package io.luxuan.award.money;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.money.Funding;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Stream;

/** When and how much is paid: amounts in 万元, exact to 0.01. */
public final class PaymentRules {
    private PaymentRules() {}

    /** The national evaluation certificate comes before the money (P7, 模型券). */
    public static Verdict certificateBeforePayment(boolean certificateFirst, boolean verified) {
        return certificateFirst && !verified ? refused("award.certificate-before-payment") : ALLOWED;
    }

    /** 失信、缺少证书 and the like: money waits until the last hold is released. */
    public static Verdict holdBlocksPayment(Collection<Hold> open) {
        return open.isEmpty() ? ALLOWED : refused("award.held", open.iterator().next().reason());
    }

    public static Verdict payOnce(PaymentKind kind, Collection<Payment> entered) {
        return entered.stream().anyMatch(payment -> payment.kind() == kind) ? refused("award.pay-once") : ALLOWED;
    }

    /** @param share 0 to 1, null for all of it; half a cent goes up */
    public static BigDecimal firstInstalment(BigDecimal amount, BigDecimal share) {
        return part(amount, share == null ? BigDecimal.ONE : share);
    }

    /** @param share 0 to 1, null for nothing; never more than what is left */
    public static BigDecimal midtermInstalment(BigDecimal amount, BigDecimal share, Collection<Payment> entered) {
        return share == null ? BigDecimal.ZERO : part(amount, share).min(balance(amount, entered));
    }

    /** What the instalments before, wherever they stand, leave of the amount: together they add up to it exactly. */
    public static BigDecimal balance(BigDecimal amount, Collection<Payment> entered) {
        return amount.subtract(sum(entered.stream().filter(payment -> payment.kind() != PaymentKind.BONUS && payment.state().isEntered())));
    }

    /** All that has left the treasury, the bonus included: paid, or with the bank. */
    public static BigDecimal left(Collection<Payment> entered) {
        return sum(entered.stream().filter(payment -> payment.state().hasLeft()));
    }

    /** What the bank has not answered yet. */
    public static BigDecimal withTheBank(Collection<Payment> entered) {
        return sum(entered.stream().filter(payment -> payment.state() == PaymentState.SENT));
    }

    /** 验收奖励 (Q3, Q8): what the grade earns beyond the amount, in 万元; nothing for other grades. */
    public static BigDecimal bonus(Funding funding, String grade) {
        boolean earned = funding.bonus() != null && funding.bonus().grade().equals(grade);
        return earned ? funding.bonus().cap() : BigDecimal.ZERO;
    }

    private static BigDecimal part(BigDecimal amount, BigDecimal share) {
        return amount.multiply(share).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Stream<Payment> payments) {
        return payments.map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
