package io.luxuan.assignment;

import io.luxuan.assignment.Shortfall.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Solves a problem that is too large to hold. Each application's most promising choices are solved to their optimum, component by
 * component; then all others are read in parts and priced, and those worth more than their prices are taken back, until there are none.
 */
final class WideSolver {
    private static final int BEST = 60;
    private static final int WIDER = 200;
    private static final int FEW = 50; // choices that are worth a search each

    private final WideProblem wide;
    private final Progress progress;
    private final int best;
    private final KeptChoices kept;
    private List<Shortfall> shortfalls = List.of();

    WideSolver(WideProblem wide, Progress progress) {
        this(wide, progress, BEST);
    }

    /** @param best how many choices each application keeps at first */
    WideSolver(WideProblem wide, Progress progress, int best) {
        this.wide = wide;
        this.progress = progress;
        this.best = best;
        this.kept = new KeptChoices(wide);
    }

    Outcome solve() {
        progress.at(Progress.Step.CHOOSING);
        choose(new long[wide.cap().length], best);
        progress.at(Progress.Step.BIDDING);
        long[] near = Components.of(kept.together()).prices(Auction::prices);
        choose(near, (best + 1) / 2);
        progress.at(Progress.Step.SOLVING);
        return any(near).map(this::proven).orElseGet(() -> new Outcome.Infeasible(shortfalls));
    }

    /** Any panels, without a proof of anything. */
    Outcome possible() {
        choose(new long[wide.cap().length], best);
        long[] near = Components.of(kept.together()).prices(Auction::prices);
        return any(near).<Outcome>map(found -> new Outcome.Solved(found.panels(), 0, 0, found.prices(), false))
                .orElseGet(() -> new Outcome.Infeasible(shortfalls));
    }

    private Optional<Optimum> any(long[] near) {
        AssignmentProblem narrow = kept.together();
        Optional<Optimum> optimum = Components.of(narrow).solve(near, PricedFlow::solve);
        while (optimum.isEmpty()) {
            shortfalls = Shortfalls.of(narrow);
            if (widen() == 0) {
                return Optional.empty();
            }
            narrow = kept.together();
            optimum = Components.of(narrow).solve(near, PricedFlow::solve);
        }
        return optimum;
    }

    /** The best at prices: those that are in demand are dear, and with them alone many others would have to be taken back. */
    private void choose(long[] price, int count) {
        kept.sum(part -> {
            AssignmentProblem choices = wide.best(kept.from(part), kept.to(part), count, price);
            kept.keep(part, Pruning.at(choices, kept.from(part), price, count).kept());
            return 0;
        });
    }

    private Outcome proven(Optimum start) {
        AssignmentProblem narrow = kept.together();
        Optimum optimum = start;
        progress.at(Progress.Step.PRICING);
        for (long taken = takeBack(optimum); taken > 0; taken = takeBack(optimum)) {
            narrow = kept.together();
            Components components = Components.of(narrow);
            optimum = taken > FEW ? components.solve(optimum.prices().expertPrice(), PricedFlow::solve).orElseThrow()
                    : components.improve(optimum);
        }
        progress.at(Progress.Step.PROVING);
        WideProof proof = WideProof.of(kept.wide, optimum.panels(), optimum.prices());
        long objective = narrow.objective(optimum.panels());
        return new Outcome.Solved(optimum.panels(), objective, proof.bound(), optimum.prices(), proof.unique());
    }

    private long takeBack(Optimum optimum) {
        return kept.sum(part -> {
            Certificate prices = kept.prices(part, optimum.prices());
            Pruning pruning = Pruning.with(wide.worth(kept.from(part), kept.to(part), prices), kept.part(part));
            int taken = pruning.takeBack(kept.panels(part, optimum.panels()), prices);
            if (taken > 0) {
                kept.add(part, pruning.kept());
            }
            return taken;
        });
    }

    /** Takes back what might make up for a shortage: choices that lead out of it. None: it is one of the whole problem. */
    private long widen() {
        long taken = 0;
        for (Shortfall shortfall : shortfalls) {
            Set<Integer> experts = new HashSet<>(shortfall.experts());
            Set<Integer> applications = new HashSet<>(shortfall.applications());
            boolean seats = shortfall.kind() == Kind.SEATS;
            taken += kept.sum(part -> {
                Pruning pruning = Pruning.with(wide.part(kept.from(part), kept.to(part)), kept.part(part));
                int more = pruning.widen(WIDER, which -> applications.contains(kept.from(part) + which) == seats,
                        who -> experts.contains(who) != seats);
                if (more > 0) {
                    kept.add(part, pruning.kept());
                }
                return more;
            });
        }
        return taken;
    }
}
