package io.luxuan.panel.substitute;

import io.luxuan.panel.quality.NoteFits;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Tasks;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Passes a seat on: the record, and the task when the panel is at work already. */
@Component
public class PanelSeats {
    /** Who comes late to a panel has at least this long for it. */
    private static final int FEWEST_DAYS = 5;

    private final AssignmentMapper assignments;
    private final ScoreTasks scoreTasks;
    private final Facts facts;
    private final NoteFits fits;
    private final Tasks tasks;
    private final MovableClock clock;

    PanelSeats(AssignmentMapper assignments, ScoreTasks scoreTasks, Facts facts, NoteFits fits, Tasks tasks,
            MovableClock clock) {
        this.assignments = assignments;
        this.scoreTasks = scoreTasks;
        this.facts = facts;
        this.fits = fits;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Those who hold a seat beside this one. */
    List<Assignment> panel(Assignment beside) {
        return assignments.panel(beside.applicationId());
    }

    boolean isTaken(Assignment gone) {
        return panel(gone).stream().anyMatch(member -> member.seat() == gone.seat());
    }

    public void pass(Assignment gone, String expertId, SeatOrigin origin, String reason) {
        String accountId = facts.experts(List.of(expertId)).get(expertId).accountId();
        LocalDateTime now = clock.now();
        Assignment next = Assignment.drawn(gone.roundId(), gone.applicationId(), expertId, accountId, gone.seat(),
                origin, gone.drawId(), gone.yearNo(), now).insteadOf(gone, due(gone.dueAt(), now), reason);
        assignments.insertAll(List.of(next));
        fits.of(facts.round(gone.roundId()), List.of(next));
        Actors.run(Person.SYSTEM, () -> scoreTasks.of(gone).ifPresent(
                task -> tasks.reassign(task.taskId(), accountId, next.id(), next.dueAt())));
    }

    private static LocalDateTime due(LocalDateTime panels, LocalDateTime now) {
        LocalDateTime fair = now.plusDays(FEWEST_DAYS);
        return panels == null || panels.isAfter(fair) ? panels : fair;
    }
}
