package io.luxuan.award.acceptance;

import java.time.LocalDateTime;

/**
 * An expert's seat on a project's acceptance panel.
 *
 * @param attemptNo  0 for the first acceptance, 1 after the correction
 * @param seed       of the draw; null for one that was named
 * @param grade      null until signed
 * @param leftReason null while the expert stays
 */
public record AcceptanceSeat(
        String id, String projectId, String roundId, int attemptNo, int seat, String expertId, String accountId, SeatOrigin origin,
        String seed, SeatState state, String grade, String opinion, int yearNo, LocalDateTime seatedAt, String seatedBy,
        LocalDateTime dueAt, LocalDateTime signedAt, String leftReason) {
    public boolean isSigned() {
        return state == SeatState.SIGNED;
    }
}
