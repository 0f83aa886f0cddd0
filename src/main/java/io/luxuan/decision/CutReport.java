package io.luxuan.decision;

import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.ranking.RankedApplication;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows the meeting how the declared tie-breaks narrowed down the equals at the cut, and whom they left. */
final class CutReport {
    private CutReport() {}

    /** Empty when nothing is contested. */
    static List<TieStep> of(List<RankedApplication> ranking, Set<String> contested, List<TieBreak> tieBreaks) {
        RankedApplication one = ranking.stream().filter(line -> contested.contains(line.applicationId()))
                .findFirst().orElse(null);
        if (one == null) {
            return List.of();
        }
        List<TieStep> steps = new ArrayList<>();
        List<RankedApplication> equal = ranking.stream().filter(line -> same(line.score(), one.score())).toList();
        steps.add(new TieStep("SCORE", equal.size()));
        for (TieBreak tieBreak : tieBreaks) {
            equal = equal.stream().filter(line -> stillEqual(tieBreak, line, one)).toList();
            steps.add(new TieStep(tieBreak.name(), equal.size()));
        }
        return List.copyOf(steps);
    }

    private static boolean stillEqual(TieBreak tieBreak, RankedApplication line, RankedApplication one) {
        return switch (tieBreak) {
            case FIRST_CRITERION -> same(line.firstCriterion(), one.firstCriterion());
            case SMALLER_SPREAD -> same(line.spread(), one.spread());
            case MEETING -> true;
        };
    }

    private static boolean same(BigDecimal left, BigDecimal right) {
        return left == null || right == null ? left == null && right == null : left.compareTo(right) == 0;
    }
}
