package io.luxuan.panel.substitute;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.Substitutes;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.Fit;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.expert.avoidance.SeedOrder;
import io.luxuan.panel.pool.Draw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.panel.pool.DrawNumbers;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who takes an empty seat: the next by the draw's own chain and rules. Nobody new to the pool since the commitment. */
@Component
class NextExpert {
    private final ReadCeremony ceremony;
    private final Substitutes substitutes;
    private final DrawMapper draws;
    private final PanelSeats seats;
    private final ReviewPool pool;
    private final Facts facts;

    NextExpert(ReadCeremony ceremony, Substitutes substitutes, DrawMapper draws, PanelSeats seats, ReviewPool pool,
            Facts facts) {
        this.ceremony = ceremony;
        this.substitutes = substitutes;
        this.draws = draws;
        this.seats = seats;
        this.pool = pool;
        this.facts = facts;
    }

    /** The expert's id; empty when nobody is left. What was decided stays in the record of the draw. */
    Optional<String> of(Assignment gone) {
        Round round = facts.round(gone.roundId());
        ApplicationSummary application = facts.application(gone.applicationId());
        Rules rules = new Rules(pool.cases(round.id(), List.of(application)).get(0),
                pool.these(round, seats.panel(gone).stream().map(Assignment::expertId).toList()),
                round.settings().panel().maximumLoad());
        List<SeatCandidate> everyone = pool.everyone(round);
        return ceremony.live(round.id()).filter(DrawCommitment::isConfirmed)
                .map(commitment -> byChain(commitment, gone, rules, everyone))
                .orElseGet(() -> byFit(round, rules, everyone));
    }

    private record Rules(ReviewCase application, List<SeatCandidate> panel, int maximumLoad) {
        List<Verdict.Refused> whyNot(SeatCandidate expert) {
            return AvoidanceRules.whyNot(expert, application, panel, maximumLoad);
        }
    }

    private Optional<String> byChain(DrawCommitment commitment, Assignment gone, Rules rules, List<SeatCandidate> everyone) {
        List<Snapshot.Identity> people = ceremony.identities(commitment.id());
        Map<String, SeatCandidate> present = everyone.stream()
                .collect(Collectors.toMap(SeatCandidate::expertId, Function.identity()));
        Map<Integer, String> ids = new HashMap<>();
        people.forEach(person -> ids.put(person.number(), person.expert()));
        return substitutes.next(commitment.id(), rules.application().label(), gone.seat(),
                DrawNumbers.of(people, gone.expertId()), number -> reason(present.get(ids.get(number)), rules)).map(ids::get);
    }

    private static String reason(SeatCandidate expert, Rules rules) {
        return expert == null ? "avoid.on-leave"
                : rules.whyNot(expert).stream().map(Verdict.Refused::code).findFirst().orElse(null);
    }

    /** Panels that came from a file have no chain: the best fit, and chance among equals under the import's seed. */
    private Optional<String> byFit(Round round, Rules rules, List<SeatCandidate> everyone) {
        SeedOrder chance = new SeedOrder(draws.live(round.id()).map(Draw::seed).orElse(round.id()));
        return everyone.stream().filter(expert -> rules.whyNot(expert).isEmpty())
                .min(Comparator.comparingInt((SeatCandidate expert) -> -Fit.of(expert, rules.application()))
                        .thenComparing(expert -> chance.placeOf(rules.application().label(), expert.expertId())))
                .map(SeatCandidate::expertId);
    }
}
