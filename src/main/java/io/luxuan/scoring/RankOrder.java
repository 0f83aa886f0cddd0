package io.luxuan.scoring;

import io.luxuan.programme.Scoring.TieBreak;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks by official score and then by the round's declared tie-breaks up to the meeting (会商). What ties after them
 * shares a rank and stands in order of application number. The excluded stand behind all others.
 */
final class RankOrder {
    private final List<TieBreak> tieBreaks;

    /** @param declared in the order in which they are applied */
    RankOrder(List<TieBreak> declared) {
        this.tieBreaks = TieFigure.beforeMeeting(declared);
    }

    /** The same answer for the same standings, in whatever order they come. */
    public List<Ranked> rank(List<Standing> standings) {
        Comparator<Standing> order = order(tieBreaks.size());
        List<Standing> sorted = standings.stream().sorted(order.thenComparing(Standing::number)
                .thenComparing(Standing::applicationId)).toList();
        List<Ranked> ranked = new ArrayList<>();
        int group = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Standing standing = sorted.get(i);
            boolean level = i > 0 && order.compare(sorted.get(i - 1), standing) == 0;
            boolean tied = isTied(sorted, i);
            if (tied && !(i > 0 && sameScore(sorted.get(i - 1), standing))) {
                group++;
            }
            ranked.add(new Ranked(standing, level ? ranked.get(i - 1).rank() : i + 1,
                    tied ? group : null, tied ? partedBy(sorted, i) : null));
        }
        return ranked;
    }

    private Comparator<Standing> order(int levels) {
        Comparator<Standing> order = Comparator.comparing(Standing::isExcluded)
                .thenComparing(Standing::score, Comparator.nullsLast(Comparator.reverseOrder()));
        for (TieBreak tieBreak : tieBreaks.subList(0, levels)) {
            order = order.thenComparing(TieFigure.order(tieBreak));
        }
        return order;
    }

    private static boolean sameScore(Standing one, Standing other) {
        return !one.isExcluded() && !other.isExcluded() && one.score().compareTo(other.score()) == 0;
    }

    private static boolean isTied(List<Standing> sorted, int i) {
        return i > 0 && sameScore(sorted.get(i - 1), sorted.get(i))
                || i + 1 < sorted.size() && sameScore(sorted.get(i), sorted.get(i + 1));
    }

    /** Sorted lists keep equals together, so the neighbours tell whether a level leaves this one alone. */
    private String partedBy(List<Standing> sorted, int i) {
        for (int level = 1; level <= tieBreaks.size(); level++) {
            Comparator<Standing> order = order(level);
            boolean alone = (i == 0 || order.compare(sorted.get(i - 1), sorted.get(i)) != 0)
                    && (i + 1 == sorted.size() || order.compare(sorted.get(i), sorted.get(i + 1)) != 0);
            if (alone) {
                return tieBreaks.get(level - 1).name();
            }
        }
        return TieBreak.MEETING.name();
    }
}
