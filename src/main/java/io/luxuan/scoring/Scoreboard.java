package io.luxuan.scoring;

import java.util.Collection;
import java.util.List;

/** The official ranking of a round. */
public final class Scoreboard {
    private Scoreboard() {}

    /** Best first; those that cannot be selected stand behind all others. The order of the input never matters. */
    public static List<Ranked> rank(ScoringRules rules, Collection<Reviewed> applications) {
        return new RankOrder(rules.tieBreaks())
                .rank(applications.stream().map(each -> Standings.complete(each, rules)).toList());
    }

    /** The order of the written review alone, from which a shortlist is taken. */
    public static List<Ranked> rankWritten(ScoringRules rules, Collection<Reviewed> applications) {
        return new RankOrder(rules.tieBreaks())
                .rank(applications.stream().map(each -> Standings.written(each, rules)).toList());
    }
}
