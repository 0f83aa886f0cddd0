package io.luxuan.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The opinions of a round as arrays, in an order of their own (application number, then reviewer), so that the order in
 * which they came cannot show even in a last digit.
 *
 * @param entries     applications with at least one opinion
 * @param opinions    all their opinions
 * @param application index into entries, by opinion
 * @param reviewer    index of the reviewer, by opinion; those with few cards share index 0
 * @param total       points, by opinion
 * @param reviewers   how many indices of reviewers there are
 */
record ScoreTable(
        List<Reviewed> entries, List<Opinion> opinions, int[] application, int[] reviewer, double[] total, int reviewers) {

    /** Fewer cards show no habit of a reviewer's own. */
    static final int CARDS_FOR_A_HABIT = 5;

    static ScoreTable of(Collection<Reviewed> applications) {
        List<Reviewed> entries = applications.stream().filter(each -> !each.opinions().isEmpty())
                .sorted(Comparator.comparing(Reviewed::number).thenComparing(Reviewed::id)).toList();
        List<Opinion> opinions = entries.stream().flatMap(entry -> sorted(entry.opinions()).stream()).toList();
        Map<String, Integer> indices = indices(opinions);
        int[] application = new int[opinions.size()];
        int[] reviewer = new int[opinions.size()];
        double[] total = new double[opinions.size()];
        int at = 0;
        for (int i = 0; i < entries.size(); i++) {
            for (int end = at + entries.get(i).opinions().size(); at < end; at++) {
                application[at] = i;
                reviewer[at] = indices.get(opinions.get(at).reviewer());
                total[at] = opinions.get(at).total().doubleValue();
            }
        }
        return new ScoreTable(entries, opinions, application, reviewer, total,
                indices.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1);
    }

    int size() {
        return total.length;
    }

    private static List<Opinion> sorted(List<Opinion> opinions) {
        return opinions.stream()
                .sorted(Comparator.comparing(Opinion::reviewer).thenComparing(Opinion::total)).toList();
    }

    private static Map<String, Integer> indices(List<Opinion> opinions) {
        Map<String, Long> cards = opinions.stream()
                .collect(Collectors.groupingBy(Opinion::reviewer, TreeMap::new, Collectors.counting()));
        Map<String, Integer> indices = new TreeMap<>();
        int next = 1;
        for (Map.Entry<String, Long> each : cards.entrySet()) {
            indices.put(each.getKey(), each.getValue() < CARDS_FOR_A_HABIT ? 0 : next++);
        }
        return indices;
    }
}
