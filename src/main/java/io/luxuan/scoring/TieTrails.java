package io.luxuan.scoring;

import io.luxuan.programme.Scoring.TieBreak;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Follows the declared tie-breaks through applications of equal score. */
public final class TieTrails {
    private TieTrails() {}

    /**
     * @param equals   applications of one official score, at least two
     * @param declared the round's tie-breaks in their order
     */
    public static TieTrail of(Collection<Standing> equals, List<TieBreak> declared) {
        List<TieTrail.Step> steps = new ArrayList<>();
        Comparator<Standing> order = TieFigure.order(TieBreak.MEETING);
        int left = equals.size();
        for (TieBreak rule : TieFigure.beforeMeeting(declared)) {
            if (left == 0) {
                break;
            }
            order = order.thenComparing(TieFigure.order(rule));
            List<Integer> bunches = bunches(equals, order);
            int still = bunches.stream().mapToInt(Integer::intValue).sum();
            steps.add(new TieTrail.Step(rule, left - still, still, bunches.size()));
            left = still;
        }
        return new TieTrail(equals.iterator().next().score(), equals.size(), List.copyOf(steps));
    }

    /** The sizes of the groups that an order does not part. */
    private static List<Integer> bunches(Collection<Standing> standings, Comparator<Standing> order) {
        List<Standing> sorted = standings.stream().sorted(order).toList();
        List<Integer> sizes = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || order.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                if (i - from > 1) {
                    sizes.add(i - from);
                }
                from = i;
            }
        }
        return sizes;
    }
}
