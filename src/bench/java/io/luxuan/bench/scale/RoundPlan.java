package io.luxuan.bench.scale;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A round that nobody applied to: the same for the same seed and size. */
final class RoundPlan {
    static final int PANEL = 5;
    private static final int LOAD = 25;
    private static final int PER_ORGANISATION = 20;
    private static final int SELECTED_OF = 7;

    private final int applications;
    private final long seed;
    private final int selectedOf;

    RoundPlan(int applications, long seed) {
        this(applications, seed, SELECTED_OF);
    }

    /** @param selectedOf one in so many is to be selected */
    RoundPlan(int applications, long seed, int selectedOf) {
        this.applications = applications;
        this.seed = seed;
        this.selectedOf = selectedOf;
    }

    int applications() {
        return applications;
    }

    /** A round's organisations hand in some twenty each. */
    int organisations() {
        return Math.max(PANEL, applications / PER_ORGANISATION);
    }

    /** So many that each judges some twenty-five; a round of the programme allows thirty. */
    int experts() {
        return Math.max(60, applications * PANEL / LOAD);
    }

    /** The published aim: one in seven. */
    int quota() {
        return Math.max(1, applications / selectedOf);
    }

    /** @param application from 0 */
    static String number(int application) {
        return String.format("S-%05d", application + 1);
    }

    Random chance(String of) {
        return new Random(seed * 31 + of.hashCode());
    }

    /** What the panel gives, in half points of a hundred: experts scatter about what the application is worth. */
    List<BigDecimal> totals(String number) {
        Random chance = chance(number);
        double worth = 72 + 9 * chance.nextGaussian();
        BigDecimal[] totals = new BigDecimal[PANEL];
        Arrays.setAll(totals, i -> BigDecimal.valueOf(Math.round(
                2 * Math.min(100, Math.max(30, worth + 6 * chance.nextGaussian())))).divide(BigDecimal.valueOf(2)));
        return List.of(totals);
    }
}
