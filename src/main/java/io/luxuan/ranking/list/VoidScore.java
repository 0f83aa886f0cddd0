package io.luxuan.ranking.list;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.ReopenSeat;
import io.luxuan.round.Round;
import io.luxuan.scoring.ScoreMath;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declares a signed score void, when a reason to avoid shows up after the signature. The card stays as it was signed, for
 * the record, and leaves the score: under review the next of the chain scores in the seat, at the meeting the ranking is
 * made again at once.
 */
@UseCase
public class VoidScore {
    private final AssignmentMapper assignments;
    private final StoreRanking ranking;
    private final ReopenSeat reopen;
    private final Facts facts;
    private final AuditTrail audit;

    VoidScore(AssignmentMapper assignments, StoreRanking ranking, ReopenSeat reopen, Facts facts, AuditTrail audit) {
        this.assignments = assignments;
        this.ranking = ranking;
        this.reopen = reopen;
        this.facts = facts;
        this.audit = audit;
    }

    /** @param left valid opinions that remain; @param needed how many an official score needs */
    record Result(int left, int needed) {
        boolean isShort() {
            return left < needed;
        }
    }

    /** @throws Refusal {@code score.void} with the message at the field {@code reason}; {@code score.void-too-late} */
    @ForManagers
    @Transactional
    public Result voidScore(String roundId, String assignmentId, String reason) {
        Assignment seat = assignments.byId(assignmentId).filter(found -> found.roundId().equals(roundId))
                .orElseThrow(() -> new NotFound("assignment", assignmentId));
        Round round = facts.round(roundId);
        if (!VoidRules.beforeDecision(round.stage()).isAllowed()) {
            throw new Refusal("score.void-too-late");
        }
        VoidRules.reasonGiven(reason).requireAt("reason", "score.void");
        if (assignments.voidSigned(assignmentId, reason.strip()) == 0) {
            throw new Refusal("panel.stale");
        }
        audit.record(AuditEvent.of("card.void", "assignment", assignmentId).inRound(roundId)
                .change(AssignmentState.SIGNED, AssignmentState.VOID).because(reason.strip()));
        switch (round.stage()) {
            case REVIEW -> reopen.of(seat);
            case MEETING -> ranking.store(round, reason.strip());
            default -> { }
        }
        return new Result((int) assignments.panel(seat.applicationId()).stream().filter(Assignment::isSigned).count(),
                needed(round));
    }

    static int needed(Round round) {
        return ScoreMath.opinionsNeeded(
                round.settings().panel().minimumOpinions(), round.settings().scoring().aggregation());
    }
}
