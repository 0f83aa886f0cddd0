package io.luxuan.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Advice for the meeting: scores without the reviewers' leniency, the ranks that the scores allow, and the opinions to
 * talk about. Binary floating point, rounded to two decimals; the same for the same opinions in whatever order.
 */
public final class LeniencyModel {
    /** An opinion is far when it is this many standard deviations off … */
    public static final double FAR_DEVIATIONS = 2.5;
    /** … and this many points. */
    public static final double FAR_POINTS = 10;

    private final ScoreTable table;
    private final LeniencyFit fit;
    private final double[] merits;
    private final double mean;
    private final double level;

    private LeniencyModel(ScoreTable table) {
        this.table = table;
        this.fit = LeniencyFit.of(table);
        this.merits = fit.merits();
        this.mean = Arrays.stream(merits).average().orElse(0);
        this.level = Arrays.stream(table.reviewer()).mapToDouble(fit::level).average().orElse(0);
    }

    /**
     * @param applications all reviewed ones of the round
     * @param places       how many may be selected; null where the number is not limited: then nothing is grey
     */
    public static Advice advise(Collection<Reviewed> applications, ScoringRules rules, Integer places) {
        ScoreTable table = ScoreTable.of(applications);
        return table.size() == 0 ? Advice.NONE : new LeniencyModel(table).advice(rules, places);
    }

    private Advice advice(ScoringRules rules, Integer places) {
        return new Advice(lines(rules, places), far(), rounded(fit.noise()), rounded(fit.signal()),
                rounded(fit.leniency(level)), table.reviewers() - 1);
    }

    private List<Advice.Line> lines(ScoringRules rules, Integer places) {
        List<Reviewed> entries = table.entries();
        int[] open = IntStream.range(0, entries.size())
                .filter(i -> !Standings.complete(entries.get(i), rules).isExcluded()).toArray();
        double[] variances = fit.variances();
        double[] means = new double[open.length];
        double[] deviations = new double[open.length];
        BigDecimal[] scores = new BigDecimal[open.length];
        String[] numbers = new String[open.length];
        for (int k = 0; k < open.length; k++) {
            Reviewed entry = entries.get(open[k]);
            double written = weight(entry, rules);
            double second = written == 1 ? 0 : entry.second().points().doubleValue();
            double signal = fit.signal() * fit.signal();
            double trust = signal / (signal + variances[open[k]]);
            double merit = merits[open[k]];
            numbers[k] = entry.number();
            scores[k] = rounded((level + merit) * written + second * (1 - written));
            means[k] = (level + mean + (merit - mean) * trust) * written + second * (1 - written);
            deviations[k] = Math.sqrt(variances[open[k]] * trust) * written;
        }
        return lines(open, scores, RankIntervals.of(numbers, means, deviations), places);
    }

    private List<Advice.Line> lines(int[] open, BigDecimal[] scores, RankIntervals intervals, Integer places) {
        BigDecimal[] sorted = scores.clone();
        Arrays.sort(sorted, Comparator.reverseOrder());
        List<Advice.Line> lines = new ArrayList<>();
        for (int k = 0; k < open.length; k++) {
            boolean grey = places != null && intervals.low(k) <= places && places < intervals.high(k);
            lines.add(new Advice.Line(table.entries().get(open[k]).id(), scores[k], 1 + better(sorted, scores[k]),
                    intervals.low(k), intervals.high(k), grey));
        }
        return List.copyOf(lines);
    }

    /** How many are above: the first place of this score in the sorted ones. */
    private static int better(BigDecimal[] sorted, BigDecimal score) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (sorted[middle].compareTo(score) > 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static double weight(Reviewed entry, ScoringRules rules) {
        boolean second = rules.secondWeight() != null && entry.second() != null && entry.second().points() != null;
        return second ? 1 - rules.secondWeight().doubleValue() : 1;
    }

    private List<Advice.FarOpinion> far() {
        List<Advice.FarOpinion> far = new ArrayList<>();
        double limit = Math.max(FAR_DEVIATIONS * fit.noise(), FAR_POINTS);
        for (int k = 0; k < table.size(); k++) {
            Opinion opinion = table.opinions().get(k);
            BigDecimal off = rounded(fit.residual(k));
            if (Math.abs(off.doubleValue()) >= limit) {
                far.add(new Advice.FarOpinion(table.entries().get(table.application()[k]).id(), opinion.reviewer(),
                        opinion.total(), rounded(table.total()[k] - fit.residual(k)), off));
            }
        }
        far.sort(Comparator.comparing((Advice.FarOpinion each) -> each.off().abs()).reversed());
        return List.copyOf(far);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
