package io.luxuan.award.transfer;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/** 经办与批准分离，以银行回单为准. */
final class OrderRules {
    private static final int LONGEST_VOUCHER = 60;

    private OrderRules() {}

    /** Neither who proposed the order nor who entered an account of it approves it. */
    static Verdict anotherPerson(TransferOrder order, Collection<TransferLine> lines, String who) {
        if (order.proposedBy().equals(who)) {
            return refused("transfer.own");
        }
        return lines.stream().anyMatch(line -> Objects.equals(line.accountBy(), who)) ? refused("transfer.own-account") : ALLOWED;
    }

    /** An order whose file was taken may be with the treasury: only somebody with no hand in it says that it is not. */
    static Verdict withdrawnByAnother(TransferOrder order, boolean tookFile, String who) {
        return tookFile || order.proposedBy().equals(who) || who.equals(order.decidedBy()) ? refused("transfer.withdraw-own") : ALLOWED;
    }

    /** A file that was written before something was held or cancelled is not what would be sent. */
    static Verdict fileIsWhole(Integer written, long inHand) {
        return written == null || written == inHand ? ALLOWED : refused("transfer.file-old", written, inHand);
    }

    /**
     * Banks pay nothing that was not approved, and tell of no day that has not come. The day on which somebody marked the order
     * as sent may be later than that of the payment.
     */
    static Verdict paidOnPlausible(LocalDate day, LocalDate approvedOn, LocalDate today) {
        return day.isBefore(approvedOn) || day.isAfter(today) ? refused("transfer.paid-on", approvedOn, today) : ALLOWED;
    }

    static Verdict voucherIsSaid(String voucher) {
        return voucher == null || voucher.isBlank() || voucher.strip().length() > LONGEST_VOUCHER ? refused("transfer.voucher") : ALLOWED;
    }
}
