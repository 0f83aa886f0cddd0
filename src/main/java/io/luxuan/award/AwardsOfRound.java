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
     * @param papers       every version that was handed in, and every request for a change, by kind and version
     */
    record Award(String projectId, String applicationId, String number, BigDecimal amount, LocalDate startsOn, LocalDate endsOn,
            LocalDate extendedFrom, String state, String grade, int corrections, List<Money> payments, List<Recovery> recoveries,
            List<Handed> papers) {}

    /** @param kind FIRST, MIDTERM, BALANCE or BONUS; @param state HELD, DUE, APPROVED, SENT, PAID, RETURNED or CANCELLED; @param amount in 万元 */
    record Money(String kind, BigDecimal amount, String state, LocalDateTime enteredAt, LocalDateTime settledAt) {}

    /** @param cause FAILED, STOPPED, ROUND_ENDED or INTEGRITY; @param state OPENED, DEMANDED, PARTLY or CLOSED; amounts in 万元 */
    record Recovery(String cause, BigDecimal demanded, BigDecimal received, String state, LocalDate dueOn) {}

    /**
     * @param kind    STATEMENT, CERTIFICATE, MIDTERM, ACCEPTANCE, CORRECTION or CHANGE
     * @param version of its kind, from 1; requests for a change in the order in which they were asked
     * @param decidedAt null before, and where it was withdrawn
     * @param sha256  of its answers, canonical JSON from question to text
     */
    record Handed(String kind, int version, String state, LocalDateTime handedInAt, LocalDateTime decidedAt, String sha256) {}
}
