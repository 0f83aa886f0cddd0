package io.luxuan.review;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Tasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Passes a seat on: the record, and the task when the panel is at work already. */
@Component
class PanelSeats {
    private final AssignmentMapper assignments;
    private final Facts facts;
    private final NoteFits fits;
    private final Tasks tasks;
    private final MovableClock clock;

    PanelSeats(AssignmentMapper assignments, Facts facts, NoteFits fits, Tasks tasks, MovableClock clock) {
        this.assignments = assignments;
        this.facts = facts;
        this.fits = fits;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Those who hold a seat beside this one. */
    List<Assignment> panel(Assignment beside) {
        return assignments.panel(beside.applicationId());
    }

    void pass(Assignment gone, String expertId, SeatOrigin origin, String reason) {
        String accountId = facts.experts(List.of(expertId)).get(expertId).accountId();
        Assignment next = Assignment.drawn(gone.roundId(), gone.applicationId(), expertId, accountId, gone.seat(),
                origin, gone.drawId(), gone.yearNo(), clock.now()).insteadOf(gone, reason);
        assignments.insertAll(List.of(next));
        fits.of(facts.round(gone.roundId()), List.of(next));
        Actors.run(Person.SYSTEM, () -> tasks.open("score", gone.applicationId(), gone.id())
                .ifPresent(task -> tasks.reassign(task.taskId(), accountId, next.id())));
    }
}
