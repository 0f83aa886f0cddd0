package io.luxuan.award.clawback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A claim for money that was paid.
 *
 * @param projectId   the project, or the application of an award without one
 * @param amount      claimed, in 万元
 * @param received    what has come back of it, in 万元
 * @param dueOn       last day for paying it back; null before it was demanded
 * @param closeReason why it ended with less than the amount; null when all came back
 */
public record ClawBack(
        String id, String projectId, String roundId, String organisationId, ClawBackCause cause, BigDecimal amount, BigDecimal received,
        ClawBackState state, String reason, LocalDateTime openedAt, String openedBy, LocalDate demandedOn, LocalDate dueOn,
        String demandText, LocalDateTime closedAt, String closedBy, String closeReason) {
    public BigDecimal outstanding() {
        return amount.subtract(received);
    }

    public boolean isOpen() {
        return state != ClawBackState.CLOSED;
    }

    /** Whether the unit has to pay now. */
    public boolean isDemanded() {
        return state == ClawBackState.DEMANDED || state == ClawBackState.PARTLY;
    }

    public boolean isOverdueOn(LocalDate day) {
        return isDemanded() && day.isAfter(dueOn);
    }
}
