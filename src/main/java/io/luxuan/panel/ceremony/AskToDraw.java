package io.luxuan.panel.ceremony;

import io.luxuan.draw.CommitmentState;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.SolveDraw;
import io.luxuan.draw.frozen.DrawRoom;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** The click: most draws are done at once; a large one is taken up by a node, and the page shows how far it is. */
@UseCase
public class AskToDraw {
    private final ReadCeremony ceremony;
    private final DrawWorkMapper works;
    private final DrawPanels draw;
    private final DrawRoom room;
    private final AuditTrail audit;
    private final MovableClock clock;

    AskToDraw(ReadCeremony ceremony, DrawWorkMapper works, DrawPanels draw, DrawRoom room, AuditTrail audit, MovableClock clock) {
        this.ceremony = ceremony;
        this.works = works;
        this.draw = draw;
        this.room = room;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether the panels are drawn already */
    @ForManagers
    @Transactional
    public boolean ask(String roundId) {
        DrawCommitment commitment = ceremony.live(roundId).filter(one -> one.is(CommitmentState.REVEALED))
                .orElseThrow(() -> new Refusal("panels.not-now"));
        Snapshot snapshot = ceremony.snapshot(commitment.id());
        if (!SolveDraw.takesLong(snapshot)) {
            draw.draw(roundId);
            return true;
        }
        room.require(snapshot);
        later(commitment);
        return false;
    }

    /** Asked twice, it is done once. */
    @ForManagers
    @Transactional
    void later(DrawCommitment commitment) {
        works.forget(commitment.id());
        if (works.of(commitment.id()).isPresent()) {
            return;
        }
        Person who = Actors.require();
        works.ask(new DrawWork(commitment.id(), commitment.roundId(), who.id(), who.username(), who.name(), clock.now(), null, null, 0, null));
        audit.record(AuditEvent.of("panels.draw-ask", "round", commitment.roundId()).inRound(commitment.roundId()));
    }

    /** What is being solved for a round; empty for nothing. */
    @ForStaff
    public Optional<DrawWork> work(String roundId) {
        return ceremony.live(roundId).flatMap(commitment -> works.of(commitment.id()));
    }
}
