package io.luxuan.panel.seat;

import io.luxuan.shared.NotFound;
import org.springframework.stereotype.Component;

/** A seat by its id, within the round that the page speaks of. */
@Component
public class RoundSeat {
    private final AssignmentMapper assignments;

    RoundSeat(AssignmentMapper assignments) {
        this.assignments = assignments;
    }

    public Assignment of(String roundId, String assignmentId) {
        return assignments.byId(assignmentId).filter(found -> found.roundId().equals(roundId))
                .orElseThrow(() -> new NotFound("assignment", assignmentId));
    }
}
