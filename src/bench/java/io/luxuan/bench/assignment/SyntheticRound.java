package io.luxuan.bench.assignment;

import io.luxuan.assignment.AssignmentProblem;
import io.luxuan.bench.assignment.RealRows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A round of any size that looks like the real one. Up to the number of real submissions the applications are the real
 * ones; further ones mix the words of two real ones and take the institutions of one. An expert works at an institution
 * drawn from the real ones as often as it occurs, and knows the words of three submissions. Nobody judges for an
 * institution of their own, and one pair in fifty is a conflict besides (kin, students, joint papers). Fit is the rarity
 * of the words that expert and application share, as a share of the application's own. The seed is fixed.
 */
final class SyntheticRound {
    static final int UNIT = 1000;
    private static final long SEED = 20261122;
    private static final int KNOWN_SUBMISSIONS = 3;
    private static final int CONFLICT_ONE_IN = 50;

    private final List<Row> real;
    private final Random chance = new Random(SEED);
    private final Vocabulary vocabulary;

    SyntheticRound(List<Row> real) {
        this.real = real;
        this.vocabulary = new Vocabulary(real);
    }

    Round of(int applications, int experts, int panel) {
        List<Row> asked = asked(applications);
        List<Row> pool = pool(experts);
        return new Round(applications + "x" + panel + " from " + experts, problem(asked, pool, panel),
                gains(asked, panel), UNIT);
    }

    /** One that is too large to hold: its pairs are made anew whenever they are read. */
    WideRound wide(int applications, int experts, int panel) {
        List<Row> asked = asked(applications);
        List<Row> pool = pool(experts);
        int load = applications * panel / experts;
        return new WideRound(applications + "x" + panel + " from " + experts, vocabulary, asked, pool, gains(asked, panel), SEED,
                new AssignmentProblem(filled(applications, panel), institutions(pool), filled(experts, load / 2),
                        filled(experts, load + load / 4 + 1), new int[applications + 1], new int[0], new long[0], List.of()));
    }

    private List<Row> asked(int applications) {
        List<Row> asked = new ArrayList<>();
        for (int which = 0; which < applications; which++) {
            asked.add(which < real.size() ? real.get(which) : mixed(2));
        }
        return asked;
    }

    private List<Row> pool(int experts) {
        List<Row> pool = new ArrayList<>();
        for (int who = 0; who < experts; who++) {
            pool.add(mixed(KNOWN_SUBMISSIONS));
        }
        return pool;
    }

    private int[] institutions(List<Row> pool) {
        return pool.stream().mapToInt(expert -> vocabulary.institution(expert.institutions().get(0))).toArray();
    }

    private static Gains gains(List<Row> asked, int panel) {
        return Gains.fitFirst(UNIT, (long) asked.size() * panel);
    }

    private AssignmentProblem problem(List<Row> asked, List<Row> pool, int panel) {
        int load = asked.size() * panel / pool.size();
        int[] institution = institutions(pool);
        int[] demand = filled(asked.size(), panel);
        int[] start = new int[asked.size() + 1];
        int[] expert = new int[asked.size() * pool.size()];
        long[] gain = new long[expert.length];
        Gains mix = gains(asked, panel);
        FitTable fits = new FitTable(vocabulary, pool, UNIT);
        SplittableRandom order = new SplittableRandom(SEED);
        int choices = 0;
        for (int which = 0; which < asked.size(); which++) {
            Set<Integer> own = vocabulary.institutions(asked.get(which));
            int[] fit = fits.of(asked.get(which));
            for (int who = 0; who < pool.size(); who++) {
                if (!own.contains(institution[who]) && order.nextInt(CONFLICT_ONE_IN) > 0) {
                    expert[choices] = who;
                    gain[choices++] = mix.of(fit[who], order.nextLong());
                }
            }
            start[which + 1] = choices;
        }
        return new AssignmentProblem(demand, institution, filled(pool.size(), load / 2), filled(pool.size(), load + load / 4 + 1),
                start, Arrays.copyOf(expert, choices), Arrays.copyOf(gain, choices), List.of());
    }

    private Row mixed(int submissions) {
        Set<String> words = new HashSet<>();
        Row last = null;
        for (int time = 0; time < submissions || last.institutions().isEmpty(); time++) {
            last = real.get(chance.nextInt(real.size()));
            words.addAll(last.words());
        }
        return new Row(words, last.institutions());
    }

    private static int[] filled(int length, int value) {
        int[] all = new int[length];
        Arrays.fill(all, value);
        return all;
    }
}
