package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.RoundSeat;
import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.panel.seat.SeatReasons;
import io.luxuan.round.Round;
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
public class CloseSeat {
    private static final int CHUNK = 100;

    private final AssignmentMapper assignments;
    private final RoundSeat seat;
    private final PanelSeats seats;
    private final ScoreTasks scoreTasks;
    private final Tasks tasks;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    CloseSeat(AssignmentMapper assignments, RoundSeat seat, PanelSeats seats, ScoreTasks scoreTasks, Tasks tasks,
            Facts facts, AuditTrail audit, MovableClock clock) {
        this.assignments = assignments;
        this.seat = seat;
        this.seats = seats;
        this.scoreTasks = scoreTasks;
        this.tasks = tasks;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param blocking the manager has been told that too few opinions stay, and means it */
    @ForManagers
    @Transactional
    public void close(String roundId, String assignmentId, String reason, boolean blocking) {
        Assignment gone = seat.of(roundId, assignmentId);
        String why = SeatReasons.require(reason);
        if (!blocking && signed(gone) < facts.round(roundId).settings().panel().minimumOpinions()) {
            throw new Refusal("panel.too-few-opinions", Map.of("blocking", "refusal.panel.too-few-opinions"));
        }
        end(gone, why);
    }

    /** Of a round past its moment: every seat that its panel can do without. Answers how many, a hundred at most. */
    @ForManagers
    @Transactional
    public int closeLate(String roundId, String reason) {
        String why = SeatReasons.require(reason);
        Round round = facts.round(roundId);
        List<Assignment> late = assignments.dispensable(roundId, clock.now(),
                round.settings().panel().minimumOpinions(), CHUNK);
        late.forEach(each -> end(each, why));
        return late.size();
    }

    private void end(Assignment gone, String why) {
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

    private long signed(Assignment of) {
        return seats.panel(of).stream().filter(Assignment::isSigned).count();
    }
}
