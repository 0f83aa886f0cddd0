package io.luxuan.panel.quality;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.avoidance.Fit;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.Chunks;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps how well each expert met the application when the seat was given: a handful of statements for any number. */
@Component
public class NoteFits {
    private final ReviewPool pool;
    private final Facts facts;
    private final QualityMapper mapper;

    NoteFits(ReviewPool pool, Facts facts, QualityMapper mapper) {
        this.pool = pool;
        this.facts = facts;
        this.mapper = mapper;
    }

    public void of(Round round, List<Assignment> seats) {
        Map<String, SeatCandidate> experts = pool.these(round, seats.stream().map(Assignment::expertId).distinct().toList())
                .stream().collect(Collectors.toMap(SeatCandidate::expertId, Function.identity()));
        List<ApplicationSummary> applications = List.copyOf(facts.applications(
                seats.stream().map(Assignment::applicationId).distinct().toList()).values());
        Map<String, ReviewCase> cases = pool.cases(round.id(), applications).stream()
                .collect(Collectors.toMap(ReviewCase::applicationId, Function.identity()));
        Chunks.each(seats.stream().map(seat -> new SeatFit(seat.id(), seat.roundId(),
                Fit.of(experts.get(seat.expertId()), cases.get(seat.applicationId())))).toList(), mapper::insertFits);
    }
}
