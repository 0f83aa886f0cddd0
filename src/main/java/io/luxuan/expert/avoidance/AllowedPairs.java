package io.luxuan.expert.avoidance;

import java.util.BitSet;
import java.util.List;

/**
 * The avoidance rules for a whole round: says what {@link AvoidanceRules#mayJudge} and {@link Fit#of} say, without
 * asking pair by pair. Made once for a pool; not for use by several threads at once.
 */
public final class AllowedPairs {
    private final List<SeatCandidate> pool;
    private final PoolIndex index;
    private final int[] shared;

    private AllowedPairs(List<SeatCandidate> pool) {
        this.pool = pool;
        this.index = PoolIndex.of(pool);
        this.shared = new int[pool.size()];
    }

    public static AllowedPairs of(List<SeatCandidate> pool) {
        return new AllowedPairs(List.copyOf(pool));
    }

    /**
     * @param experts places in the pool, ascending
     * @param fits    points of each, see {@link Fit}
     */
    public record Row(int[] experts, int[] fits) {}

    public List<SeatCandidate> pool() {
        return pool;
    }

    /**
     * The institution of each, as a number: equal numbers for all whom {@link SeatCandidate#isOfSameInstitutionAs} joins,
     * directly or through others. An expert without a known institution has a number alone.
     */
    public int[] institutions() {
        return InstitutionGroups.of(pool);
    }

    /** Places in the pool of those who may judge it, whatever their load. */
    public BitSet judges(ReviewCase application) {
        return index.allowed(application);
    }

    /** Those who may judge it, with their fits. */
    public Row of(ReviewCase application) {
        BitSet allowed = judges(application);
        countKeywords(application);
        int[] experts = allowed.stream().toArray();
        int[] fits = new int[experts.length];
        for (int i = 0; i < experts.length; i++) {
            fits[i] = Fit.of(pool.get(experts[i]).topics(), application) + Fit.keywords(shared[experts[i]], application);
        }
        forgetKeywords(application);
        return new Row(experts, fits);
    }

    private void countKeywords(ReviewCase application) {
        application.keywords().forEach(word -> {
            for (int expert : index.knowing(word)) {
                shared[expert]++;
            }
        });
    }

    private void forgetKeywords(ReviewCase application) {
        application.keywords().forEach(word -> {
            for (int expert : index.knowing(word)) {
                shared[expert] = 0;
            }
        });
    }
}
