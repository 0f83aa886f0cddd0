package io.luxuan.expert.avoidance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws the panel of a single project at random under a seed; the panels of a round are solved together, with a
 * commitment. The order of the pool never matters.
 */
public final class PanelDraw {
    private final SeedOrder chance;
    private final int size;
    private final int maximumLoad;

    public PanelDraw(String seed, int size, int maximumLoad) {
        this.chance = new SeedOrder(seed);
        this.size = size;
        this.maximumLoad = maximumLoad;
    }

    /** Ids in the order of seats; empty when the rules leave too few. */
    public List<String> draw(ReviewCase application, Collection<SeatCandidate> pool) {
        List<SeatCandidate> panel = new ArrayList<>();
        Optional<SeatCandidate> next = next(application, panel, pool);
        while (panel.size() < size && next.isPresent()) {
            panel.add(next.get());
            next = next(application, panel, pool);
        }
        return panel.size() < size ? List.of() : panel.stream().map(SeatCandidate::expertId).toList();
    }

    /** The next expert for one empty seat by the same rules; empty when nobody is left. */
    public Optional<String> substitute(ReviewCase application, List<SeatCandidate> panel, Collection<SeatCandidate> pool) {
        return next(application, panel, pool).map(SeatCandidate::expertId);
    }

    private Optional<SeatCandidate> next(ReviewCase application, List<SeatCandidate> panel, Collection<SeatCandidate> pool) {
        return pool.stream()
                .filter(expert -> AvoidanceRules.whyNot(expert, application, panel, maximumLoad).isEmpty())
                .min(Comparator.comparingInt(SeatCandidate::drawnInRound)
                        .thenComparing(expert -> chance.placeOf(application.label(), expert.expertId())));
    }
}
