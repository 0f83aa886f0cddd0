package io.luxuan.award.clawback;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.award.money.Payment;
import io.luxuan.award.money.PaymentRules;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/** 追回: what was paid and has not been claimed yet comes back, in parts or at once. Amounts in 万元. */
public final class ClawBackRules {
    static final int LEAST_DAYS = 5;
    static final int MOST_DAYS = 60;

    private ClawBackRules() {}

    /** Of what was paid or is with the bank, what no claim covers yet. */
    public static BigDecimal claimable(Collection<Payment> payments, Collection<ClawBack> claims) {
        BigDecimal claimed = claims.stream().map(ClawBack::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return PaymentRules.left(payments).subtract(claimed).max(BigDecimal.ZERO);
    }

    /** What claims ask for beyond what has left the treasury: money that the bank sent back is not owed by the unit. */
    public static BigDecimal beyondWhatLeft(Collection<Payment> payments, Collection<ClawBack> claims) {
        BigDecimal claimed = claims.stream().map(ClawBack::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return claimed.subtract(PaymentRules.left(payments)).max(BigDecimal.ZERO);
    }

    /** @param workingDays granted for paying back, counted from the day after the demand */
    public static Verdict termIsFair(int workingDays) {
        return workingDays >= LEAST_DAYS && workingDays <= MOST_DAYS
                ? ALLOWED : refused("award.claw-back-days", String.valueOf(LEAST_DAYS), String.valueOf(MOST_DAYS));
    }

    public static Verdict amountIsOwed(BigDecimal amount, BigDecimal outstanding) {
        return amount.signum() > 0 && amount.compareTo(outstanding) <= 0
                ? ALLOWED : refused("award.claw-back-amount", outstanding.stripTrailingZeros().toPlainString());
    }

    public static Verdict notInTheFuture(LocalDate receivedOn, LocalDate today) {
        return receivedOn.isAfter(today) ? refused("award.date-past") : ALLOWED;
    }

    public static Verdict transferIsNew(String reference, Collection<Receipt> receipts) {
        return receipts.stream().anyMatch(receipt -> receipt.bankReference().equals(reference))
                ? refused("award.claw-back-twice") : ALLOWED;
    }
}
