package io.luxuan.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What became of a round's final list, for staff and the platform: in few statements, by project number. No personal data. */
public interface AwardsOfRound {
    List<Award> of(String roundId);

    /**
     * @param amount       in 万元; null where the policy states none
     * @param state        name of where the project stands, such as STATEMENT, CLOSED or FAILED
     * @param grade        acceptance grade; null before
     * @param extendedFrom the last day before it was extended; null when it never was
     * @param corrections  0 or 1
     */
    record Award(String projectId, String applicationId, String number, BigDecimal amount, LocalDate startsOn, LocalDate endsOn,
            LocalDate extendedFrom, String state, String grade, int corrections, List<Money> payments, List<Recovery> recoveries) {}

    /** @param kind FIRST, MIDTERM, BALANCE or BONUS; @param state PAID, HELD or CANCELLED; @param amount in 万元 */
    record Money(String kind, BigDecimal amount, String state, LocalDateTime enteredAt, LocalDateTime settledAt) {}

    /** @param cause FAILED, STOPPED, ROUND_ENDED or INTEGRITY; @param state OPENED, DEMANDED, PARTLY or CLOSED; amounts in 万元 */
    record Recovery(String cause, BigDecimal demanded, BigDecimal received, String state, LocalDate dueOn) {}
}
