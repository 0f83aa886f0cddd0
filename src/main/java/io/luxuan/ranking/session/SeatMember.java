package io.luxuan.ranking.session;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an expert into a group, takes one out and says who chairs it, before anybody was asked. From then on each of it takes two:
 * {@link JoinGroup}, {@link DismissMember}, {@link ChangeChair}.
 */
@UseCase
@ForManagers
public class SeatMember {
    private final SessionMapper sessions;
    private final GroupSeats seats;
    private final StageNow now;
    private final AuditTrail audit;

    SeatMember(SessionMapper sessions, GroupSeats seats, StageNow now, AuditTrail audit) {
        this.sessions = sessions;
        this.seats = seats;
        this.now = now;
        this.audit = audit;
    }

    /**
     * The first of a group chairs it.
     *
     * @throws Refusal {@code stage.not-allowed} as {@link GroupSeats#requireFree} says; {@code stage.opened} once members were asked
     */
    @Transactional
    public void seat(String roundId, String sessionId, String expertId) {
        now.require(roundId);
        seats.take(seats.requireFree(planned(roundId, sessionId), expertId), null);
    }

    /** @throws Refusal {@code stage.opened} once members were asked */
    @Transactional
    public void remove(String roundId, String sessionId, String memberId) {
        planned(roundId, sessionId);
        StageMember member = seats.member(sessionId, memberId);
        sessions.removeMember(memberId);
        audit.record(AuditEvent.of("second-stage.propose", "stage-session", sessionId).inRound(roundId).change(member.expertId(), null));
    }

    /** @throws Refusal {@code stage.opened} once members were asked */
    @Transactional
    public void chair(String roundId, String sessionId, String memberId) {
        now.require(roundId);
        seats.chair(planned(roundId, sessionId), seats.member(sessionId, memberId), null);
    }

    private StageSession planned(String roundId, String sessionId) {
        StageSession session = seats.held(roundId, sessionId);
        if (session.isOpen()) {
            throw new Refusal("stage.opened");
        }
        return session;
    }
}
