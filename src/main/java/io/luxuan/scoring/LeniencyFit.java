package io.luxuan.scoring;

import java.util.Arrays;

/**
 * Fits score = merit of the application + level of the reviewer + error by iteratively reweighted least squares: each
 * opinion counts fully up to {@value #TUNING} standard deviations from what the model expects, and less and less beyond
 * (Huber). A reviewer's level is free, so that a constant added to all of one reviewer's cards changes nothing else; merits
 * are drawn toward their common mean in proportion to how noisy the opinions are, which makes the fit unique however the
 * panels hang together. The answered merits are then taken without that pull.
 */
final class LeniencyFit {
    private static final double TUNING = 1.345;
    private static final double MAD_TO_DEVIATION = 1.4826;
    /** Half a step of a score card, squared: no round is more exact than its cards. */
    private static final double LEAST_VARIANCE = 0.0625;
    private static final double LEAST_SIGNAL = 0.05;
    private static final int ROUNDS = 40;
    private static final int ROUNDS_WITH_MOVING_SCALE = 20;
    private static final int SWEEPS = 400;
    private static final double SETTLED = 1e-8;

    private final ScoreTable table;
    private final double[] weight;
    private final double[] pulled;
    private final double[] level;
    private double[] held;
    private double noise = 1;
    private double signal = 1;

    private LeniencyFit(ScoreTable table) {
        this.table = table;
        this.weight = new double[table.size()];
        this.pulled = new double[table.entries().size()];
        this.level = new double[table.reviewers()];
        this.held = new double[pulled.length];
        Arrays.fill(weight, 1);
    }

    static LeniencyFit of(ScoreTable table) {
        LeniencyFit fit = new LeniencyFit(table);
        for (int round = 0; round < ROUNDS; round++) {
            double[] before = fit.pulled.clone();
            fit.solve();
            if (round < ROUNDS_WITH_MOVING_SCALE) {
                fit.measure();
            }
            fit.reweigh();
            if (round > 0 && farthest(before, fit.pulled) < SETTLED) {
                break;
            }
        }
        fit.solve();
        return fit;
    }

    /** Merit in points relative to the round's mean, without the pull toward it. */
    double[] merits() {
        double[] sum = new double[pulled.length];
        for (int k = 0; k < table.size(); k++) {
            sum[table.application()[k]] += weight[k] * (table.total()[k] - level[table.reviewer()[k]]);
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= held[i];
        }
        return sum;
    }

    /** The level of a reviewer in points: what he or she gives to an application of the round's mean merit. */
    double level(int reviewer) {
        return level[reviewer];
    }

    /** Standard deviation of an opinion around what the model expects, in points. */
    double noise() {
        return Math.sqrt(noise);
    }

    /** Standard deviation of merits in points. */
    double signal() {
        return Math.sqrt(signal);
    }

    /** Variance of each answered merit in points squared, from the opinions and from the reviewers' levels. */
    double[] variances() {
        double[] cards = sum(table.reviewer(), level.length);
        double[] variance = new double[pulled.length];
        for (int k = 0; k < table.size(); k++) {
            double share = weight[k] / held[table.application()[k]];
            variance[table.application()[k]] += share * share * noise * (1 / weight[k] + 1 / cards[table.reviewer()[k]]);
        }
        return variance;
    }

    /** Standard deviation of the reviewers' levels around this one, less what chance alone makes them differ; in points. */
    double leniency(double around) {
        if (level.length == 1) {
            return 0;
        }
        double[] chance = new double[level.length];
        double[] cards = sum(table.reviewer(), level.length);
        double pull = noise / signal;
        for (int k = 0; k < table.size(); k++) {
            int j = table.reviewer()[k];
            double share = weight[k] / cards[j];
            chance[j] += share * share * noise * (1 / weight[k] + 1 / (held[table.application()[k]] + pull));
        }
        double sum = 0;
        for (int j = 1; j < level.length; j++) {
            sum += (level[j] - around) * (level[j] - around) - chance[j];
        }
        return Math.sqrt(Math.max(0, sum / (level.length - 1)));
    }

    double residual(int opinion) {
        return table.total()[opinion] - level[table.reviewer()[opinion]] - pulled[table.application()[opinion]];
    }

    private void solve() {
        held = sum(table.application(), pulled.length);
        double[] cards = sum(table.reviewer(), level.length);
        double pull = noise / signal;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            Arrays.fill(level, 0);
            for (int k = 0; k < table.size(); k++) {
                level[table.reviewer()[k]] += weight[k] * (table.total()[k] - pulled[table.application()[k]]);
            }
            for (int j = 0; j < level.length; j++) {
                level[j] = cards[j] == 0 ? 0 : level[j] / cards[j];
            }
            double[] next = new double[pulled.length];
            for (int k = 0; k < table.size(); k++) {
                next[table.application()[k]] += weight[k] * (table.total()[k] - level[table.reviewer()[k]]);
            }
            for (int i = 0; i < next.length; i++) {
                next[i] /= held[i] + pull;
            }
            double moved = farthest(next, pulled);
            System.arraycopy(next, 0, pulled, 0, next.length);
            if (moved < SETTLED) {
                return;
            }
        }
    }

    /** The noise from the median residual, the signal from what merits vary beyond it. */
    private void measure() {
        double[] residuals = new double[table.size()];
        for (int k = 0; k < residuals.length; k++) {
            residuals[k] = Math.abs(residual(k));
        }
        Arrays.sort(residuals);
        double pull = noise / signal;
        double spent = level.length + Arrays.stream(held).map(each -> each / (each + pull)).sum();
        double free = Math.max(residuals.length - spent, residuals.length * 0.1);
        double deviation = MAD_TO_DEVIATION * residuals[residuals.length / 2];
        noise = Math.max(deviation * deviation * residuals.length / free, LEAST_VARIANCE);
        double[] merits = merits();
        double mean = Arrays.stream(merits).average().orElse(0);
        double varied = Arrays.stream(merits).map(each -> (each - mean) * (each - mean)).average().orElse(0);
        double chance = Arrays.stream(variances()).average().orElse(0);
        signal = Math.max(varied - chance, LEAST_SIGNAL * noise);
    }

    private void reweigh() {
        double limit = TUNING * Math.sqrt(noise);
        for (int k = 0; k < weight.length; k++) {
            double far = Math.abs(residual(k));
            weight[k] = far <= limit ? 1 : limit / far;
        }
    }

    private double[] sum(int[] index, int size) {
        double[] sum = new double[size];
        for (int k = 0; k < weight.length; k++) {
            sum[index[k]] += weight[k];
        }
        return sum;
    }

    private static double farthest(double[] one, double[] other) {
        double most = 0;
        for (int i = 0; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }
}
