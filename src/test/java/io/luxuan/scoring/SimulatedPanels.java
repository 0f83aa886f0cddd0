package io.luxuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A round whose truth is known: merits, habits of reviewers, noise, and some opinions that are beside the point. */
record SimulatedPanels(List<Reviewed> applications, Map<String, Double> merits) {

    /**
     * @param panel    opinions an application
     * @param load     cards a reviewer
     * @param leniency standard deviation of the reviewers' levels; that of merits is 6 points
     * @param noise    standard deviation of an opinion
     * @param wild     share of opinions whose noise is 18 points
     */
    record Setting(int applications, int panel, int load, double leniency, double noise, double wild) {}

    static SimulatedPanels play(Setting setting, long seed) {
        Random random = new Random(seed);
        int reviewers = Math.max(setting.panel(), (setting.applications() * setting.panel() + setting.load() - 1) / setting.load());
        double[] levels = random.doubles(reviewers).map(any -> 70 + setting.leniency() * random.nextGaussian()).toArray();
        Dealer dealer = new Dealer(reviewers, random);
        List<Reviewed> applications = new ArrayList<>();
        Map<String, Double> merits = new HashMap<>();
        for (int i = 0; i < setting.applications(); i++) {
            String number = "%05d".formatted(i);
            double merit = 6 * random.nextGaussian();
            merits.put(number, merit);
            List<Opinion> opinions = dealer.panel(setting.panel()).stream()
                    .map(j -> opinion(j, levels[j] + merit + noise(setting, random))).toList();
            applications.add(new Reviewed(number, number, opinions, null));
        }
        return new SimulatedPanels(applications, merits);
    }

    /** Share of the true best fifth that is also the best fifth by these figures, the higher the better. */
    double recovered(ToDoubleFunction<Reviewed> figure) {
        int fifth = applications.size() / 5;
        Set<String> truth = best(fifth, each -> merits.get(each.id()));
        Set<String> found = best(fifth, figure);
        found.retainAll(truth);
        return (double) found.size() / fifth;
    }

    Map<String, Integer> trueRanks() {
        List<Reviewed> sorted = new ArrayList<>(applications);
        sorted.sort(Comparator.comparing(each -> -merits.get(each.id())));
        Map<String, Integer> ranks = new HashMap<>();
        sorted.forEach(each -> ranks.put(each.id(), ranks.size() + 1));
        return ranks;
    }

    private Set<String> best(int count, ToDoubleFunction<Reviewed> figure) {
        return applications.stream().sorted(Comparator.comparingDouble(figure).reversed().thenComparing(Reviewed::id))
                .limit(count).map(Reviewed::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static double noise(Setting setting, Random random) {
        return random.nextGaussian() * (random.nextDouble() < setting.wild() ? 18 : setting.noise());
    }

    private static Opinion opinion(int reviewer, double points) {
        double halves = Math.rint(Math.max(0, Math.min(100, points)) * 2) / 2;
        return new Opinion("r%04d".formatted(reviewer), BigDecimal.valueOf(halves), BigDecimal.TEN);
    }

    /** Deals seats round by round from a shuffled pool; nobody sits twice on a panel. */
    private static final class Dealer {
        private final List<Integer> pool = new ArrayList<>();
        private final Random random;
        private final int reviewers;

        Dealer(int reviewers, Random random) {
            this.reviewers = reviewers;
            this.random = random;
        }

        List<Integer> panel(int size) {
            List<Integer> panel = new ArrayList<>();
            while (panel.size() < size) {
                if (pool.stream().allMatch(panel::contains)) {
                    refill();
                }
                Integer next = pool.stream().filter(each -> !panel.contains(each)).findFirst().orElseThrow();
                pool.remove(next);
                panel.add(next);
            }
            return panel;
        }

        private void refill() {
            for (int i = 0; i < reviewers; i++) {
                pool.add(i);
            }
            Collections.shuffle(pool, random);
        }
    }
}
