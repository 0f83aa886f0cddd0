package io.luxuan.review;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import org.springframework.stereotype.Component;

/** The signed-in expert's own seats; anyone else's do not exist. */
@Component
class OwnAssignment {
    private final AssignmentMapper assignments;
    private final Facts facts;

    OwnAssignment(AssignmentMapper assignments, Facts facts) {
        this.assignments = assignments;
        this.facts = facts;
    }

    Assignment get(String id) {
        return assignments.ownById(id, Actors.require().id()).orElseThrow(() -> new NotFound("assignment", id));
    }

    /** One that may still be worked on. */
    Assignment open(String id) {
        Assignment assignment = get(id);
        if (assignment.isSigned()) {
            throw new Refusal("card.signed");
        }
        if (!assignment.isOpen()) {
            throw new Refusal("assignment.stale");
        }
        if (facts.application(assignment.applicationId()).status() != ApplicationStatus.IN_REVIEW) {
            throw new Refusal("assignment.withdrawn");
        }
        return assignment;
    }

    Assignment accepted(String id) {
        Assignment assignment = open(id);
        if (!assignment.isAccepted()) {
            throw new Refusal("assignment.declare-first");
        }
        return assignment;
    }
}
