package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.assignment.Progress;
import io.luxuan.draw.Chain;
import io.luxuan.draw.CommitmentState;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.Drawn;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.RecordDraw;
import io.luxuan.draw.SolveDraw;
import io.luxuan.draw.frozen.DrawRoom;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.panel.pool.Draw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** Step three of a draw: the panels of all applications by the seed, or none. */
@UseCase
public class DrawPanels {
    private final ReadCeremony ceremony;
    private final RecordDraw record;
    private final DrawRoom room;
    private final DrawMapper draws;
    private final SeatPanels seats;
    private final Shortages shortages;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    DrawPanels(ReadCeremony ceremony, RecordDraw record, DrawRoom room, DrawMapper draws, SeatPanels seats,
            Shortages shortages, Facts facts, AuditTrail audit, MovableClock clock) {
        this.ceremony = ceremony;
        this.record = record;
        this.room = room;
        this.draws = draws;
        this.seats = seats;
        this.shortages = shortages;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ShortOfExperts when a field has too few experts: nothing is changed */
    @ForManagers
    @Transactional
    public void draw(String roundId) {
        keep(roundId, solve(roundId, Progress.NOBODY));
    }

    /** Reads and reckons alone, for as long as it takes. @throws ShortOfExperts when a field has too few experts */
    @ForManagers
    public Drawn solve(String roundId, Progress progress) {
        DrawCommitment commitment = revealed(roundId);
        Snapshot snapshot = ceremony.snapshot(commitment.id());
        room.require(snapshot);
        applications(roundId, snapshot);
        return solve(commitment, snapshot, progress);
    }

    @ForManagers
    @Transactional
    public void keep(String roundId, Drawn drawn) {
        DrawCommitment commitment = revealed(roundId);
        Snapshot snapshot = ceremony.snapshot(commitment.id());
        Map<String, String> ids = applications(roundId, snapshot);
        record.propose(commitment, drawn);
        Round round = facts.round(roundId);
        propose(commitment, round, ids.size(), snapshot.pool().size());
        seats.seat(round, panels(commitment, drawn, ids), SeatOrigin.DRAW, commitment.id());
    }

    private DrawCommitment revealed(String roundId) {
        return ceremony.live(roundId).filter(one -> one.is(CommitmentState.REVEALED)).orElseThrow(() -> new Refusal("panels.not-now"));
    }

    /** Ids by public number. An application that the commitment does not know would be judged by nobody. */
    private Map<String, String> applications(String roundId, Snapshot snapshot) {
        Set<String> known = snapshot.applications().stream().map(Snapshot.Choice::application).collect(Collectors.toSet());
        Map<String, String> ids = facts.inRound(roundId, Set.of(ApplicationStatus.ACCEPTED)).stream()
                .collect(Collectors.toMap(ApplicationSummary::number, ApplicationSummary::id));
        if (!known.containsAll(ids.keySet())) {
            throw new Refusal("panels.new-application");
        }
        return ids;
    }

    private Drawn solve(DrawCommitment commitment, Snapshot snapshot, Progress progress) {
        SolveDraw.Result result = SolveDraw.solve(snapshot, ceremony.changes(commitment.id()), new Chain(commitment.seed()), progress);
        if (result instanceof SolveDraw.Result.TooFew shortOf) {
            throw shortages.refusal(commitment.roundId(), shortOf.groups());
        }
        return ((SolveDraw.Result.Panels) result).drawn();
    }

    private Map<String, List<String>> panels(DrawCommitment commitment, Drawn drawn, Map<String, String> ids) {
        Map<Integer, String> experts = ceremony.identities(commitment.id()).stream()
                .collect(Collectors.toMap(Snapshot.Identity::number, Snapshot.Identity::expert));
        Map<String, List<String>> panels = new LinkedHashMap<>();
        drawn.panels().stream().filter(panel -> ids.containsKey(panel.application())).forEach(panel -> panels.put(
                ids.get(panel.application()), Arrays.stream(panel.experts()).mapToObj(experts::get).toList()));
        return panels;
    }

    private void propose(DrawCommitment commitment, Round round, int applications, int pool) {
        draws.insert(new Draw(commitment.id(), round.id(), commitment.seed(), "PROPOSED", true,
                round.settings().panel().size(), round.settings().panel().maximumLoad(), applications, pool,
                clock.now(), Actors.require().id(), null));
        audit.record(AuditEvent.of("panels.draw", "round", round.id()).inRound(round.id())
                .change(CommitmentState.REVEALED, CommitmentState.PROPOSED));
    }
}
