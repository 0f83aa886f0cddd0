package io.luxuan.review;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.programme.Rubric;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Secrets;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.workflow.WorkItem;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@ForManagers
class ImportedPanels implements ImportPanels {
    private final AssignmentMapper assignments;
    private final CardMapper cards;
    private final DrawMapper draws;
    private final SeatPanels seats;
    private final Facts facts;
    private final CeremonyTasks ceremony;
    private final ScoreTasks scoreTasks;
    private final Secrets secrets;
    private final AuditTrail audit;
    private final MovableClock clock;

    ImportedPanels(AssignmentMapper assignments, CardMapper cards, DrawMapper draws, SeatPanels seats, Facts facts,
            CeremonyTasks ceremony, ScoreTasks scoreTasks, Secrets secrets, AuditTrail audit, MovableClock clock) {
        this.assignments = assignments;
        this.cards = cards;
        this.draws = draws;
        this.seats = seats;
        this.facts = facts;
        this.ceremony = ceremony;
        this.scoreTasks = scoreTasks;
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
        List<Assignment> panel = assignments.panel(applicationId);
        if (panel.stream().allMatch(Assignment::isSigned)) {
            return;
        }
        if (panel.size() != totals.size() || panel.stream().anyMatch(seat -> !seat.isOpen())) {
            throw new Refusal("panel.stale");
        }
        write(panel, totals, facts.programme(panel.get(0).roundId()).rubric());
        complete(panel);
    }

    private void write(List<Assignment> panel, List<BigDecimal> totals, Rubric rubric) {
        LocalDateTime now = clock.now();
        List<Card> signed = new ArrayList<>();
        List<CardPoints> points = new ArrayList<>();
        for (int i = 0; i < panel.size(); i++) {
            Map<String, BigDecimal> spread = SpreadTotal.over(rubric, totals.get(i));
            points.addAll(CardWriter.points(panel.get(i).id(), spread));
            signed.add(new Card(panel.get(i).id(), panel.get(i).applicationId(), totals.get(i),
                    spread.get(rubric.criteria().get(0).key()), "", "", 1, null, now, now));
        }
        cards.insertAll(signed);
        Batches.each(points, cards::insertPoints);
        if (assignments.signAll(panel.stream().map(Assignment::id).toList(), now) != panel.size()) {
            throw new Refusal("panel.stale");
        }
        audit.recordAll(panel.stream().map(seat -> AuditEvent.of("card.sign", "assignment", seat.id())
                .inRound(seat.roundId()).change(AssignmentState.DRAWN, AssignmentState.SIGNED)).toList());
    }

    private void complete(List<Assignment> panel) {
        Actors.run(Person.SYSTEM, () -> {
            Map<String, WorkItem> open = scoreTasks.ofPanel(panel.get(0).applicationId()).stream()
                    .collect(Collectors.toMap(WorkItem::reference, Function.identity()));
            if (!open.keySet().containsAll(panel.stream().map(Assignment::id).toList())) {
                throw new Refusal("panel.stale");
            }
            panel.forEach(seat -> scoreTasks.complete(open.get(seat.id())));
        });
    }
}
