package io.luxuan.review;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.expert.Candidate;
import io.luxuan.expert.PanelDraw;
import io.luxuan.expert.ReviewCase;
import io.luxuan.round.Round;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An expert refused: the next one by the draw's own seed and rules takes the seat; if there is none, the manager is asked. */
@Component
class DrawSubstitute implements ProcessStep {
    private final AssignmentMapper assignments;
    private final DrawMapper draws;
    private final PanelSeats seats;
    private final ReviewPool pool;
    private final Facts facts;
    private final AuditTrail audit;

    DrawSubstitute(AssignmentMapper assignments, DrawMapper draws, PanelSeats seats, ReviewPool pool, Facts facts,
            AuditTrail audit) {
        this.assignments = assignments;
        this.draws = draws;
        this.seats = seats;
        this.pool = pool;
        this.facts = facts;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "draw-substitute";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        Assignment gone = assignments.byId(context.text("assignmentId")).orElseThrow();
        boolean filled = seats.panel(gone).stream().anyMatch(member -> member.seat() == gone.seat());
        return Map.of("substituteFound", filled || fill(gone));
    }

    private boolean fill(Assignment gone) {
        Round round = facts.round(gone.roundId());
        ReviewCase application = pool.cases(round.id(), List.of(facts.application(gone.applicationId()))).get(0);
        List<Candidate> panel = pool.these(round, seats.panel(gone).stream().map(Assignment::expertId).toList());
        String seed = draws.live(round.id()).map(Draw::seed).orElse(round.id());
        Optional<String> next = new PanelDraw(seed, round.settings().panel().size(),
                round.settings().panel().maximumLoad()).substitute(application, panel, pool.everyone(round));
        next.ifPresent(expertId -> take(gone, expertId));
        return next.isPresent();
    }

    private void take(Assignment gone, String expertId) {
        seats.pass(gone, expertId, SeatOrigin.SUBSTITUTE, null);
        audit.record(AuditEvent.of("panel.substitute", "assignment", gone.id()).inRound(gone.roundId())
                .change(gone.expertId(), expertId));
    }
}
