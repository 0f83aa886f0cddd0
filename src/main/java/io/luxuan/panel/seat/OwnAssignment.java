package io.luxuan.panel.seat;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import org.springframework.stereotype.Component;

/** The signed-in expert's own seats; anyone else's do not exist. */
@Component
public class OwnAssignment {
    private final AssignmentMapper assignments;
    private final Facts facts;

    OwnAssignment(AssignmentMapper assignments, Facts facts) {
        this.assignments = assignments;
        this.facts = facts;
    }

    public Assignment get(String id) {
        return assignments.ownById(id, Actors.require().id()).orElseThrow(() -> new NotFound("assignment", id));
    }

    private static Assignment live(Assignment assignment) {
        if (assignment.isSigned()) {
            throw new Refusal("card.signed");
        }
        if (!assignment.isOpen()) {
            throw new Refusal("assignment.stale");
        }
        return assignment;
    }

    /** One that may still be worked on. */
    public Assignment open(String id) {
        Assignment assignment = live(get(id));
        if (facts.application(assignment.applicationId()).status() != ApplicationStatus.IN_REVIEW) {
            throw new Refusal("assignment.withdrawn");
        }
        return assignment;
    }

    public Assignment accepted(String id) {
        return declared(open(id));
    }

    /** The same without a look at the application: whoever asks holds the seat's task, which goes with a withdrawal. */
    public Assignment atWork(String id) {
        return declared(live(get(id)));
    }

    /** Why the seat's task is gone. */
    public Refusal noTask(Assignment seat) {
        boolean withdrawn = facts.application(seat.applicationId()).status() != ApplicationStatus.IN_REVIEW;
        return new Refusal(withdrawn ? "assignment.withdrawn" : "assignment.stale");
    }

    private static Assignment declared(Assignment assignment) {
        if (!assignment.isAccepted()) {
            throw new Refusal("assignment.declare-first");
        }
        return assignment;
    }
}
