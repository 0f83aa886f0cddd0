package io.luxuan.review;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.draw.Commitment;
import io.luxuan.draw.CommitmentState;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.RecordDraw;
import io.luxuan.expert.Candidate;
import io.luxuan.expert.DrawnPanels;
import io.luxuan.expert.PanelDraw;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Step three of a draw: the panels of all applications by the seed, or none. */
@Component
public class DrawPanels {
    private final ReadCeremony ceremony;
    private final RecordDraw record;
    private final DrawMapper draws;
    private final SeatPanels seats;
    private final ReviewPool pool;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    DrawPanels(ReadCeremony ceremony, RecordDraw record, DrawMapper draws, SeatPanels seats, ReviewPool pool,
            Facts facts, AuditTrail audit, MovableClock clock) {
        this.ceremony = ceremony;
        this.record = record;
        this.draws = draws;
        this.seats = seats;
        this.pool = pool;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ShortOfExperts when a field has too few experts: nothing is changed */
    @ForManagers
    @Transactional
    public void draw(String roundId) {
        Commitment commitment = ceremony.live(roundId).filter(one -> one.is(CommitmentState.REVEALED))
                .orElseThrow(() -> new Refusal("panels.not-now"));
        Round round = facts.round(roundId);
        List<ApplicationSummary> applications = facts.inRound(roundId, Set.of(ApplicationStatus.ACCEPTED));
        List<Candidate> candidates = pool.everyone(round);
        Draw draw = propose(commitment, round, applications.size(), candidates.size());
        DrawnPanels drawn = new PanelDraw(draw.seed(), draw.panelSize(), draw.maximumLoad())
                .draw(pool.cases(roundId, applications), candidates);
        if (!drawn.isComplete()) {
            throw new ShortOfExperts(drawn.shortages());
        }
        seats.seat(round, drawn.panels(), SeatOrigin.DRAW, draw.id());
    }

    private Draw propose(Commitment commitment, Round round, int applications, int candidates) {
        record.propose(commitment);
        Draw draw = new Draw(commitment.id(), round.id(), commitment.seed(), "PROPOSED", true,
                round.settings().panel().size(), round.settings().panel().maximumLoad(), applications, candidates,
                clock.now(), Actors.require().id(), null);
        draws.insert(draw);
        audit.record(AuditEvent.of("panels.draw", "round", round.id()).inRound(round.id())
                .change(CommitmentState.REVEALED, CommitmentState.PROPOSED).because("seed " + draw.seed()));
        return draw;
    }
}
