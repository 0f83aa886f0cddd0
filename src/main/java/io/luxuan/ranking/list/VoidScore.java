package io.luxuan.ranking.list;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.ReopenSeat;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.scoring.ScoreMath;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declares a signed score void, when a reason to avoid shows up after the signature. The card stays as it was signed, for
 * the record, and leaves the score: under review the next of the chain scores in the seat, at the meeting the ranking is
 * made again at once.
 */
@UseCase
@ForManagers
public class VoidScore implements TwoPersonAction {
    static final String NAME = "card.void";

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

    public static Wish wish(String roundId, String assignmentId, String reason) {
        return Wish.of(NAME, roundId, assignmentId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code score.void-too-late}; {@code panel.stale} for a card that is not signed or void already */
    @Override
    public Subject look(Wish wish) {
        Assignment seat = seat(wish);
        RoundStage stage = facts.round(wish.roundId()).stage();
        VoidRules.beforeDecision(stage).require();
        if (!seat.isSigned()) {
            throw new Refusal("panel.stale");
        }
        ApplicationSummary application = facts.application(seat.applicationId());
        Expert expert = facts.experts(List.of(seat.expertId())).get(seat.expertId());
        return Subject.of("/manager/rounds/" + wish.roundId() + "/scores/" + seat.id(), "card",
                application.number(), application.title(), expert.name() + "（" + expert.institution() + "）")
                .line("void." + stage).seen(seat.state().name());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Assignment seat = seat(approved.wish());
        Round round = facts.round(approved.roundId());
        if (assignments.voidSigned(seat.id(), approved.reason()) == 0) {
            throw new Refusal("panel.stale");
        }
        audit.record(AuditEvent.of("card.void", "assignment", seat.id()).inRound(round.id())
                .change(AssignmentState.SIGNED, AssignmentState.VOID).because(approved.reason()));
        switch (round.stage()) {
            case REVIEW -> reopen.of(seat);
            case MEETING -> ranking.store(round, approved.reason());
            default -> { }
        }
    }

    private Assignment seat(Wish wish) {
        return assignments.byId(wish.subjectId()).filter(found -> found.roundId().equals(wish.roundId()))
                .orElseThrow(() -> new NotFound("assignment", wish.subjectId()));
    }

    static int needed(Round round) {
        return ScoreMath.opinionsNeeded(
                round.settings().panel().minimumOpinions(), round.settings().scoring().aggregation());
    }
}
