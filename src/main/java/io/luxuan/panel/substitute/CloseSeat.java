package io.luxuan.panel.substitute;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.RoundSeat;
import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Tasks;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/**
 * The panel goes on without a seat. With too few opinions left its application is blocked: it stays without a rank and
 * the managers are told on the ranking page, while nothing else waits for it.
 */
@UseCase
@ForManagers
public class CloseSeat implements TwoPersonAction {
    static final String NAME = "panel.close-seat";

    private final AssignmentMapper assignments;
    private final RoundSeat seat;
    private final SeatSubjects subjects;
    private final PanelSeats seats;
    private final ScoreTasks scoreTasks;
    private final Tasks tasks;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    CloseSeat(AssignmentMapper assignments, RoundSeat seat, SeatSubjects subjects, PanelSeats seats, ScoreTasks scoreTasks, Tasks tasks,
            Facts facts, AuditTrail audit, MovableClock clock) {
        this.assignments = assignments;
        this.seat = seat;
        this.subjects = subjects;
        this.seats = seats;
        this.scoreTasks = scoreTasks;
        this.tasks = tasks;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param blocking the manager has been told that too few opinions stay, and means it */
    public static Wish wish(String roundId, String assignmentId, String reason, boolean blocking) {
        return Wish.of(NAME, roundId, assignmentId, reason).with("blocking", String.valueOf(blocking));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        Assignment gone = seat.of(wish.roundId(), wish.subjectId());
        if (gone.isSigned() || !gone.isOpen() && seats.isTaken(gone)) {
            throw new Refusal("panel.stale");
        }
        boolean blocks = blocks(gone);
        requireKnown(blocks, wish);
        return subjects.of(gone).line(blocks ? "seat.blocks" : "seat.goes-on");
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        end(seat.of(approved.roundId(), approved.subjectId()), approved.reason());
    }

    private static void requireKnown(boolean blocks, Wish wish) {
        if (blocks && !Boolean.parseBoolean(wish.details().get("blocking"))) {
            throw new Refusal("panel.too-few-opinions", Map.of("blocking", "refusal.panel.too-few-opinions"));
        }
    }

    void end(Assignment gone, String why) {
        if (gone.isOpen()) {
            if (assignments.close(gone.id(), why) == 0) {
                throw new Refusal("panel.stale");
            }
        } else if (gone.isSigned() || seats.isTaken(gone)) {
            throw new Refusal("panel.stale");
        } else {
            assignments.insertAll(List.of(Assignment.givenUp(gone, why, clock.now())));
        }
        audit.record(AuditEvent.of("panel.close-seat", "assignment", gone.id()).inRound(gone.roundId())
                .change(gone.state(), AssignmentState.CLOSED).because(why));
        Actors.run(Person.SYSTEM, () -> {
            tasks.open("fill-panel", gone.applicationId(), null)
                    .ifPresent(task -> tasks.complete(task.taskId(), Map.of()));
            scoreTasks.of(gone).ifPresent(scoreTasks::complete);
        });
    }

    /** Whether too few opinions are there without it. */
    private boolean blocks(Assignment gone) {
        long signed = seats.panel(gone).stream().filter(Assignment::isSigned).count();
        return signed < facts.round(gone.roundId()).settings().panel().minimumOpinions();
    }
}
