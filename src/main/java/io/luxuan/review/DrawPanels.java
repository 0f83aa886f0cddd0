package io.luxuan.review;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.expert.Candidate;
import io.luxuan.expert.DrawnPanels;
import io.luxuan.expert.PanelDraw;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.workflow.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the panels of all accepted applications, or none. A draw that is not confirmed yet may be thrown away, with a reason. */
@Component
public class DrawPanels {
    static final String TASK = "draw-panels";

    private final DrawMapper draws;
    private final AssignmentMapper assignments;
    private final SeatPanels seats;
    private final ReviewPool pool;
    private final Facts facts;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    DrawPanels(DrawMapper draws, AssignmentMapper assignments, SeatPanels seats, ReviewPool pool, Facts facts,
            Tasks tasks, AuditTrail audit, MovableClock clock) {
        this.draws = draws;
        this.assignments = assignments;
        this.seats = seats;
        this.pool = pool;
        this.facts = facts;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ShortOfExperts when a field has too few experts: nothing is changed */
    @ForManagers
    @Transactional
    public void draw(String roundId, String reason) {
        if (tasks.open(TASK, roundId, null).isEmpty()) {
            throw new Refusal("panels.not-now");
        }
        draws.live(roundId).ifPresent(last -> discard(last, reason));
        Round round = facts.round(roundId);
        List<ApplicationSummary> applications = facts.inRound(roundId, Set.of(ApplicationStatus.ACCEPTED));
        List<Candidate> candidates = pool.everyone(round);
        Draw draw = record(round, applications.size(), candidates.size(), reason);
        DrawnPanels drawn = new PanelDraw(draw.seed(), draw.panelSize(), draw.maximumLoad())
                .draw(pool.cases(roundId, applications), candidates);
        if (!drawn.isComplete()) {
            throw new ShortOfExperts(drawn.shortages());
        }
        seats.seat(round, drawn.panels(), SeatOrigin.DRAW, draw.id());
    }

    private void discard(Draw last, String reason) {
        if (!last.isProposed()) {
            throw new Refusal("panels.not-now");
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("panels.reason-needed", Map.of("reason", "refusal.panels.reason-needed"));
        }
        if (draws.discard(last.id()) == 0) {
            throw new Refusal("panels.stale");
        }
        assignments.voidDraw(last.id());
        audit.record(AuditEvent.of("panels.discard", "round", last.roundId()).inRound(last.roundId())
                .change("PROPOSED", "DISCARDED").because(reason));
    }

    private Draw record(Round round, int applications, int candidates, String reason) {
        Draw draw = new Draw(Ids.next(), round.id(), Seeds.fresh(), "PROPOSED", true, round.settings().panel().size(),
                round.settings().panel().maximumLoad(), applications, candidates, clock.now(),
                Actors.require().id(), reason);
        draws.insert(draw);
        audit.record(AuditEvent.of("panels.draw", "round", round.id()).inRound(round.id())
                .change(null, "PROPOSED").because("seed " + draw.seed()));
        return draw;
    }
}
