package io.luxuan.record;

import io.luxuan.award.AwardsOfRound.Award;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What became of an award.
 *
 * @param number       public number of its application
 * @param project      number of the project
 * @param amount       in 万元; null where the policy states none; never more than was published
 * @param extendedFrom last day before the extension; null without
 * @param corrections  0 or 1
 * @param papers       by kind and version; null in records of before
 */
record AwardSection(
        String number, String project, BigDecimal amount, LocalDate startsOn, LocalDate endsOn, LocalDate extendedFrom,
        String state, String grade, int corrections, List<PaymentSection> payments, List<RecoverySection> recoveries,
        List<PaperSection> papers) {

    /** In 万元. @param kind FIRST, MIDTERM, BALANCE or BONUS; @param state name of {@code PaymentState} */
    record PaymentSection(String kind, BigDecimal amount, String state, LocalDateTime enteredAt, LocalDateTime settledAt) {
        boolean isBonus() {
            return kind.equals("BONUS");
        }

        /** Paid, or with the bank when the record was sealed, or sent back by it after it had been claimed. */
        boolean hasLeft() {
            return Set.of("PAID", "SENT", "RETURNED").contains(state);
        }

        boolean isOff() {
            return state.equals("CANCELLED");
        }
    }

    /** In 万元. @param cause FAILED, STOPPED, ROUND_ENDED, REVOKED or INTEGRITY */
    record RecoverySection(String cause, BigDecimal demanded, BigDecimal received, String state, LocalDate dueOn) {}

    /**
     * One version that was handed in, or one request for a change.
     *
     * @param sha256 of its answers, canonical JSON from question to text
     */
    record PaperSection(String kind, int version, String state, LocalDateTime handedInAt, LocalDateTime decidedAt, String sha256) {}

    /** Whether its place lapsed for want of a certificate. */
    boolean hasLapsed() {
        return state.equals("LAPSED");
    }

    static AwardSection of(String number, Award award) {
        return new AwardSection(number, award.number(), award.amount(), award.startsOn(), award.endsOn(),
                award.extendedFrom(), award.state(), award.grade(), award.corrections(),
                award.payments().stream().map(each -> new PaymentSection(each.kind(), each.amount(), each.state(),
                        each.enteredAt(), each.settledAt())).toList(),
                award.recoveries().stream().map(each -> new RecoverySection(each.cause(), each.demanded(), each.received(),
                        each.state(), each.dueOn())).toList(),
                award.papers().stream().map(each -> new PaperSection(each.kind(), each.version(), each.state(), each.handedInAt(),
                        each.decidedAt(), each.sha256())).toList());
    }
}
