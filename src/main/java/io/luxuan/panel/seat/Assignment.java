package io.luxuan.panel.seat;

import io.luxuan.shared.Ids;
import java.time.LocalDateTime;

/**
 * A seat of a panel with the expert who holds or held it.
 *
 * @param live TRUE while the expert holds the seat, null afterwards
 */
public record Assignment(
        String id, String roundId, String applicationId, String expertId, String accountId, int seat,
        AssignmentState state, Boolean live, SeatOrigin origin, String drawId, int yearNo, LocalDateTime dispatchedAt,
        LocalDateTime dueAt, LocalDateTime declaredAt, ConflictKind conflictKind, String conflictDetail, String reason,
        LocalDateTime remindedAt, LocalDateTime signedAt, LocalDateTime createdAt) {

    public static Assignment drawn(
            String roundId, String applicationId, String expertId, String accountId, int seat, SeatOrigin origin,
            String drawId, int year, LocalDateTime now) {
        return new Assignment(Ids.next(), roundId, applicationId, expertId, accountId, seat, AssignmentState.DRAWN,
                true, origin, drawId, year, null, null, null, null, null, null, null, null, now);
    }

    public Assignment insteadOf(Assignment gone, LocalDateTime due, String why) {
        return new Assignment(id, roundId, applicationId, expertId, accountId, seat, state, live, origin, drawId,
                yearNo, gone.dispatchedAt(), due, null, null, null, why, null, null, createdAt);
    }

    /** The mark of an empty seat that is given up: nobody looks for a substitute any more. */
    public static Assignment givenUp(Assignment gone, String why, LocalDateTime now) {
        return new Assignment(Ids.next(), gone.roundId, gone.applicationId, gone.expertId, gone.accountId, gone.seat,
                AssignmentState.CLOSED, null, gone.origin, gone.drawId, gone.yearNo, gone.dispatchedAt, gone.dueAt, null,
                null, null, why, null, null, now);
    }

    public boolean isOpen() {
        return state == AssignmentState.DRAWN || state == AssignmentState.ACCEPTED;
    }

    public boolean isAccepted() {
        return state == AssignmentState.ACCEPTED;
    }

    public boolean isSigned() {
        return state == AssignmentState.SIGNED;
    }
}
