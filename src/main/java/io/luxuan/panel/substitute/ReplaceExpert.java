package io.luxuan.panel.substitute;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.Substitutes;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.pool.DrawNumbers;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.RoundSeat;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.round.Round;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The chain has nobody left: the manager names an expert for the empty seat, by the same rules of avoidance and with a reason. */
@UseCase
@ForManagers
public class ReplaceExpert implements TwoPersonAction {
    static final String NAME = "panel.replace";
    private static final String EXPERT = "expert";

    private final RoundSeat seat;
    private final SeatSubjects subjects;
    private final PanelSeats seats;
    private final ReviewPool pool;
    private final Facts facts;
    private final ReadCeremony ceremony;
    private final Substitutes substitutes;
    private final Tasks tasks;
    private final AuditTrail audit;

    ReplaceExpert(RoundSeat seat, SeatSubjects subjects, PanelSeats seats, ReviewPool pool, Facts facts,
            ReadCeremony ceremony, Substitutes substitutes, Tasks tasks, AuditTrail audit) {
        this.seat = seat;
        this.subjects = subjects;
        this.seats = seats;
        this.pool = pool;
        this.facts = facts;
        this.ceremony = ceremony;
        this.substitutes = substitutes;
        this.tasks = tasks;
        this.audit = audit;
    }

    public static Wish wish(String roundId, String assignmentId, String expertId, String reason) {
        return Wish.of(NAME, roundId, assignmentId, reason).with(EXPERT, expertId);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        Assignment gone = seat.of(wish.roundId(), wish.subjectId());
        requireConfirmed(wish.roundId());
        requireEmpty(gone);
        requireAllowed(gone, wish.details().get(EXPERT));
        return subjects.of(gone, wish.details().get(EXPERT));
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        Assignment gone = seat.of(approved.roundId(), approved.subjectId());
        String expertId = approved.wish().details().get(EXPERT);
        seats.pass(gone, expertId, SeatOrigin.MANUAL, approved.reason());
        keep(gone, expertId);
        audit.record(AuditEvent.of("panel.replace", "assignment", gone.id()).inRound(gone.roundId())
                .change(gone.expertId(), expertId).because(approved.reason()));
        tasks.open("fill-panel", gone.applicationId(), null)
                .ifPresent(task -> tasks.complete(task.taskId(), Map.of(), approved.askedBy()));
    }

    /** Before that the panels are what the seed gives, and nothing else. */
    private void requireConfirmed(String roundId) {
        if (ceremony.live(roundId).filter(DrawCommitment::isProposed).isPresent()) {
            throw new Refusal("panels.confirm-first");
        }
    }

    /** Draws by hand stand in the record of the draw beside those by its chain. */
    private void keep(Assignment gone, String expertId) {
        ceremony.live(gone.roundId()).filter(DrawCommitment::isConfirmed).ifPresent(commitment -> {
            List<Snapshot.Identity> people = ceremony.identities(commitment.id());
            substitutes.byHand(commitment.id(), facts.application(gone.applicationId()).number(), gone.seat(),
                    DrawNumbers.of(people, gone.expertId()), DrawNumbers.of(people, expertId));
        });
    }

    private void requireEmpty(Assignment gone) {
        if (gone.isOpen() || gone.isSigned()) {
            throw new Refusal("panel.by-the-chain");
        }
        if (seats.isTaken(gone)) {
            throw new Refusal("panel.stale");
        }
    }

    private void requireAllowed(Assignment gone, String expertId) {
        Round round = facts.round(gone.roundId());
        ReviewCase application = pool.cases(round.id(), List.of(facts.application(gone.applicationId()))).get(0);
        List<SeatCandidate> panel = pool.these(round, seats.panel(gone).stream().map(Assignment::expertId).toList());
        SeatCandidate expert = pool.these(round, List.of(expertId)).stream().findFirst()
                .orElseThrow(() -> new NotFound("expert", expertId));
        if (!AvoidanceRules.whyNot(expert, application, panel, round.settings().panel().maximumLoad()).isEmpty()) {
            throw new Refusal("panel.not-allowed");
        }
    }
}
