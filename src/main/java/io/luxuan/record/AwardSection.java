package io.luxuan.record;

import io.luxuan.award.AwardsOfRound.Award;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What became of an award.
 *
 * @param number       public number of its application
 * @param project      number of the project
 * @param amount       in 万元; null where the policy states none; never more than was published
 * @param extendedFrom last day before the extension; null without
 * @param corrections  0 or 1
 */
record AwardSection(
        String number, String project, BigDecimal amount, LocalDate startsOn, LocalDate endsOn, LocalDate extendedFrom,
        String state, String grade, int corrections, List<PaymentSection> payments, List<RecoverySection> recoveries) {

    /** In 万元. @param kind FIRST, MIDTERM, BALANCE or BONUS; @param state PAID, HELD or CANCELLED */
    record PaymentSection(String kind, BigDecimal amount, String state, LocalDateTime enteredAt, LocalDateTime settledAt) {
        boolean isBonus() {
            return kind.equals("BONUS");
        }

        boolean isOff() {
            return state.equals("CANCELLED");
        }
    }

    /** In 万元. @param cause FAILED, STOPPED, ROUND_ENDED or INTEGRITY */
    record RecoverySection(String cause, BigDecimal demanded, BigDecimal received, String state, LocalDate dueOn) {}

    static AwardSection of(String number, Award award) {
        return new AwardSection(number, award.number(), award.amount(), award.startsOn(), award.endsOn(),
                award.extendedFrom(), award.state(), award.grade(), award.corrections(),
                award.payments().stream().map(each -> new PaymentSection(each.kind(), each.amount(), each.state(),
                        each.enteredAt(), each.settledAt())).toList(),
                award.recoveries().stream().map(each -> new RecoverySection(each.cause(), each.demanded(), each.received(),
                        each.state(), each.dueOn())).toList());
    }
}
