package io.luxuan.card.marks;

import io.luxuan.card.ImportPanels;
import io.luxuan.panel.ceremony.CeremonyTasks;
import io.luxuan.panel.ceremony.SeatPanels;
import io.luxuan.panel.ceremony.SpreadTotal;
import io.luxuan.panel.pool.Draw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.Facts;
import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.programme.Rubric;
import io.luxuan.round.Round;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Secrets;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.ManyAtOnce;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForManagers
class ImportedPanels implements ImportPanels {
    private final AssignmentMapper assignments;
    private final CardMapper cards;
    private final DrawMapper draws;
    private final SeatPanels seats;
    private final Facts facts;
    private final CeremonyTasks ceremony;
    private final ManyAtOnce tasks;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final MovableClock clock;

    ImportedPanels(AssignmentMapper assignments, CardMapper cards, DrawMapper draws, SeatPanels seats, Facts facts,
            CeremonyTasks ceremony, ManyAtOnce tasks, Secrets secrets, AuditTrail audit, MovableClock clock) {
        this.assignments = assignments;
        this.cards = cards;
        this.draws = draws;
        this.seats = seats;
        this.facts = facts;
        this.ceremony = ceremony;
        this.tasks = tasks;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public boolean areAwaited(String roundId) {
        return ceremony.isOpen(CeremonyTasks.COMMIT, roundId);
    }

    @Override
    @Transactional
    public void confirm(String roundId) {
        ceremony.skip(roundId);
    }

    @Override
    @Transactional
    public void seat(String roundId, Map<String, List<String>> expertIds) {
        Round round = facts.round(roundId);
        Map<String, List<String>> missing = new HashMap<>(expertIds);
        missing.keySet().removeAll(new HashSet<>(assignments.seated(roundId)));
        if (!missing.isEmpty()) {
            seats.seat(round, missing, SeatOrigin.IMPORT, drawId(round, missing.size()));
            audit.record(AuditEvent.of("panels.import", "round", roundId).inRound(roundId).change(null, "IMPORTED"));
        }
    }

    private String drawId(Round round, int applications) {
        return draws.live(round.id()).map(Draw::id).orElseGet(() -> {
            Draw draw = new Draw(Ids.next(), round.id(), secrets.next("panels of " + round.id()), "IMPORTED", true,
                    round.settings().panel().size(), round.settings().panel().maximumLoad(), applications, 0,
                    clock.now(), Actors.require().id(), null);
            draws.insert(draw);
            return draw.id();
        });
    }

    @Override
    @Transactional
    public void sign(String applicationId, List<BigDecimal> totals) {
        signAll(Map.of(applicationId, totals));
    }

    /** Rows are locked in the order of their applications: whoever signs others of the same round waits for no one twice. */
    @Override
    @Transactional
    public void signAll(Map<String, List<BigDecimal>> totals) {
        Map<String, List<Assignment>> panels = new TreeMap<>(Chunks.all(List.copyOf(totals.keySet()), assignments::panels)
                .stream().collect(Collectors.groupingBy(Assignment::applicationId)));
        panels.values().removeIf(panel -> panel.stream().allMatch(Assignment::isSigned));
        if (panels.isEmpty()) {
            return;
        }
        panels.forEach((id, panel) -> requireWhole(panel, totals.get(id)));
        List<Assignment> seats = panels.values().stream().flatMap(List::stream).toList();
        List<BigDecimal> given = panels.keySet().stream().flatMap(id -> totals.get(id).stream()).toList();
        write(seats, given);
        Actors.run(Person.SYSTEM, () -> tasks.complete(ScoreTasks.PANEL, panels.keySet(), Map.of()));
    }

    private static void requireWhole(List<Assignment> panel, List<BigDecimal> totals) {
        if (panel.size() != totals.size() || panel.stream().anyMatch(seat -> !seat.isOpen())) {
            throw new Refusal("panel.stale");
        }
    }

    private void write(List<Assignment> seats, List<BigDecimal> totals) {
        Rubric rubric = facts.programme(seats.get(0).roundId()).rubric();
        LocalDateTime now = clock.now();
        List<Card> signed = new ArrayList<>();
        List<CardPoints> points = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            Map<String, BigDecimal> spread = SpreadTotal.over(rubric, totals.get(i));
            points.addAll(CardWriter.points(seats.get(i).id(), spread));
            signed.add(new Card(seats.get(i).id(), seats.get(i).applicationId(), totals.get(i),
                    spread.get(rubric.criteria().get(0).key()), "", "", 1, null, now, now));
        }
        if (assignments.signAll(seats.stream().map(Assignment::id).toList(), now) != seats.size()) {
            throw new Refusal("panel.stale");
        }
        Chunks.each(signed, cards::insertAll);
        Chunks.each(points, cards::insertPoints);
        audit.recordAll(seats.stream().map(seat -> AuditEvent.of("card.sign", "assignment", seat.id())
                .inRound(seat.roundId()).change(AssignmentState.DRAWN, AssignmentState.SIGNED)).toList());
    }
}
