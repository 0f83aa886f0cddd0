package io.luxuan.draw.frozen;

import io.luxuan.assignment.AssignmentProblem;
import io.luxuan.assignment.Certificate;
import io.luxuan.assignment.Lots;
import io.luxuan.assignment.WideProblem;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The pairs of a large draw, read as often as they are needed. A hash gives each its chance, which is worth less than a quarter of a
 * point of fit: whatever the fit alone rules out is left out without one.
 */
final class DrawPairs implements WideProblem {
    private static final int STEP = 64;
    private static final long MOST_CHANCE = (1L << Perturbation.BITS) - 1;

    private final DrawProblem problem;
    private final String value;
    private final AssignmentProblem nobody;

    /**
     * @param value  of the chain; null for the question whether panels exist at all
     * @param nobody demands and loads without any pairs
     */
    DrawPairs(DrawProblem problem, String value, AssignmentProblem nobody) {
        this.problem = problem;
        this.value = value;
        this.nobody = nobody;
    }

    /** Which of an application's pairs are read. */
    private interface Reader {
        boolean reads(int place, long leastGain);
    }

    private interface Readers {
        Reader of(int which, DrawRow row);
    }

    @Override
    public AssignmentProblem part(int from, int to) {
        return part(from, to, (which, row) -> (place, gain) -> true);
    }

    @Override
    public AssignmentProblem best(int from, int to, int count, long[] price) {
        if (value == null) {
            return part(from, to);
        }
        return part(from, to, (which, row) -> {
            long enough = row.atLeast(count, price);
            return (place, gain) -> gain + MOST_CHANCE - price[place] >= enough || Lots.has(which, place, price.length);
        });
    }

    @Override
    public AssignmentProblem worth(int from, int to, Certificate prices) {
        if (value == null) {
            return part(from, to);
        }
        return part(from, to, (which, row) -> (place, gain) ->
                gain + MOST_CHANCE - prices.expertPrice()[place] >= prices.applicationPrice()[which - from]);
    }

    private AssignmentProblem part(int from, int to, Readers readers) {
        int[] start = new int[to - from + 1];
        int[] expert = new int[1024];
        long[] gain = new long[1024];
        int next = 0;
        for (int which = from; which < to; which++) {
            DrawRow row = problem.row(which);
            Reader reader = readers.of(which, row);
            Perturbation chance = value == null ? null : new Perturbation(value, row.application());
            if (next + row.size() > expert.length) {
                expert = Arrays.copyOf(expert, Math.max(2 * next, next + row.size()));
                gain = Arrays.copyOf(gain, expert.length);
            }
            for (int at = 0; at < row.size(); at++) {
                int place = row.places()[at];
                if (reader.reads(place, row.leastGain(at))) {
                    expert[next] = place;
                    gain[next++] = chance == null ? anything(which, place) : chance.gain(row.fit()[at], problem.number(place));
                }
            }
            start[which - from + 1] = next;
        }
        return new AssignmentProblem(Arrays.copyOfRange(nobody.demand(), from, to), nobody.institution(), nobody.minimum(), nobody.cap(),
                start, Arrays.copyOf(expert, next), Arrays.copyOf(gain, next), List.of());
    }

    /** Where only the question is whether there are panels, gains that differ are quicker than equal ones. */
    private static long anything(int which, int place) {
        return new SplittableRandom((long) which << Integer.SIZE | place).nextLong() >>> Long.SIZE - Perturbation.BITS;
    }

    @Override
    public int[] demand() {
        return nobody.demand();
    }

    @Override
    public int[] institution() {
        return nobody.institution();
    }

    @Override
    public int[] minimum() {
        return nobody.minimum();
    }

    @Override
    public int[] cap() {
        return nobody.cap();
    }

    @Override
    public int step() {
        return STEP;
    }
}
