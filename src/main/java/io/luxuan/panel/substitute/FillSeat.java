package io.luxuan.panel.substitute;

import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives an empty seat to the next expert of the draw's own chain. */
@Component
class FillSeat {
    private final PanelSeats seats;
    private final NextExpert next;
    private final AuditTrail audit;

    FillSeat(PanelSeats seats, NextExpert next, AuditTrail audit) {
        this.seats = seats;
        this.next = next;
        this.audit = audit;
    }

    /** Whether the seat has a holder now. */
    boolean of(Assignment gone) {
        return seats.isTaken(gone) || draw(gone);
    }

    private boolean draw(Assignment gone) {
        Optional<String> found = next.of(gone);
        found.ifPresent(expertId -> {
            seats.pass(gone, expertId, SeatOrigin.SUBSTITUTE, null);
            audit.record(AuditEvent.of("panel.substitute", "assignment", gone.id()).inRound(gone.roundId())
                    .change(gone.expertId(), expertId));
        });
        return found.isPresent();
    }
}
