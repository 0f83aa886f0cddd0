package io.luxuan.bench.assignment;

import io.luxuan.assignment.AssignmentProblem;
import io.luxuan.assignment.WideProblem;
import io.luxuan.bench.assignment.RealRows.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A round like {@link SyntheticRound}'s whose pairs are made when they are read, always the same. */
final class WideRound implements WideProblem {
    private static final int CONFLICT_ONE_IN = 50;
    private static final int STEP = 64;

    private final String name;
    private final Vocabulary vocabulary;
    private final List<Row> asked;
    private final Gains gains;
    private final long seed;
    private final AssignmentProblem frame;
    private final FitTable fits;

    /** @param frame demands and loads without any choices */
    WideRound(String name, Vocabulary vocabulary, List<Row> asked, List<Row> pool, Gains gains, long seed, AssignmentProblem frame) {
        this.name = name;
        this.vocabulary = vocabulary;
        this.asked = asked;
        this.gains = gains;
        this.seed = seed;
        this.frame = frame;
        this.fits = new FitTable(vocabulary, pool, SyntheticRound.UNIT);
    }

    String name() {
        return name;
    }

    Gains gains() {
        return gains;
    }

    @Override
    public int[] demand() {
        return frame.demand();
    }

    @Override
    public int[] institution() {
        return frame.institution();
    }

    @Override
    public int[] minimum() {
        return frame.minimum();
    }

    @Override
    public int[] cap() {
        return frame.cap();
    }

    @Override
    public int step() {
        return STEP;
    }

    @Override
    public AssignmentProblem part(int from, int to) {
        int experts = frame.experts();
        int[] start = new int[to - from + 1];
        int[] expert = new int[(to - from) * experts];
        long[] gain = new long[expert.length];
        int choices = 0;
        for (int which = from; which < to; which++) {
            Set<Integer> own = vocabulary.institutions(asked.get(which));
            int[] fit = fits.of(asked.get(which));
            SplittableRandom chance = new SplittableRandom(seed + which);
            for (int who = 0; who < experts; who++) {
                long bits = chance.nextLong();
                boolean conflict = ((bits & 0xffffffffL) * CONFLICT_ONE_IN >>> Integer.SIZE) == 0;
                if (!conflict && !own.contains(frame.institution()[who])) {
                    expert[choices] = who;
                    gain[choices++] = gains.of(fit[who], bits);
                }
            }
            start[which - from + 1] = choices;
        }
        return new AssignmentProblem(Arrays.copyOfRange(frame.demand(), from, to), frame.institution(), frame.minimum(), frame.cap(),
                start, Arrays.copyOf(expert, choices), Arrays.copyOf(gain, choices), List.of());
    }
}
