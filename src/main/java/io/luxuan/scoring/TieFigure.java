package io.luxuan.scoring;

import io.luxuan.programme.Scoring.TieBreak;
import java.util.Comparator;
import java.util.List;

/** What each declared tie-break compares, and which way. */
final class TieFigure {
    private TieFigure() {}

    /** The better first. MEETING compares nothing: people decide there. */
    static Comparator<Standing> order(TieBreak tieBreak) {
        return switch (tieBreak) {
            case FIRST_CRITERION ->
                Comparator.comparing(Standing::firstCriterion, Comparator.nullsLast(Comparator.reverseOrder()));
            case SMALLER_SPREAD ->
                Comparator.comparing(Standing::spread, Comparator.nullsLast(Comparator.naturalOrder()));
            case MEETING -> (unusedOne, unusedOther) -> 0;
        };
    }

    static List<TieBreak> beforeMeeting(List<TieBreak> declared) {
        int meeting = declared.indexOf(TieBreak.MEETING);
        return meeting < 0 ? declared : declared.subList(0, meeting);
    }
}
