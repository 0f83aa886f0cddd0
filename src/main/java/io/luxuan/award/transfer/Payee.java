package io.luxuan.award.transfer;

import java.time.LocalDateTime;

/**
 * Where money goes to.
 *
 * @param payee     holder of the account
 * @param enteredAt null where the application says it
 * @param enteredBy who entered it; null where the application says it
 */
record Payee(String payee, String accountNumber, String bank, LocalDateTime enteredAt, String enteredBy) {
    boolean isComplete() {
        return isSaid(payee) && isSaid(accountNumber) && isSaid(bank);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
