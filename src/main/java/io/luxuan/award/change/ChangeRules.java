package io.luxuan.award.change;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.award.project.ProjectState;
import io.luxuan.shared.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;

/** Changes of running projects; 延期: once, asked for three months ahead, by a year at most. */
public final class ChangeRules {
    static final int MONTHS_AHEAD = 3;
    static final int MOST_YEARS = 1;

    private ChangeRules() {}

    /** From the approved task statement until the acceptance material is handed in. */
    public static Verdict projectRuns(ProjectState state) {
        return EnumSet.of(ProjectState.RUNNING, ProjectState.MIDTERM, ProjectState.MIDTERM_CHECK, ProjectState.ACCEPTANCE).contains(state)
                ? ALLOWED : refused("award.change-not-running");
    }

    public static Verdict extendedOnce(LocalDate extendedFrom) {
        return extendedFrom == null ? ALLOWED : refused("award.extended-once");
    }

    /** The day three months before the last day is the last one for asking. */
    public static Verdict askedAhead(LocalDate today, LocalDate endsOn) {
        LocalDate last = endsOn.minusMonths(MONTHS_AHEAD);
        return today.isAfter(last) ? refused("award.extension-late", last.toString()) : ALLOWED;
    }

    public static Verdict extendedWithin(LocalDate until, LocalDate endsOn) {
        LocalDate most = endsOn.plusYears(MOST_YEARS);
        return until.isAfter(endsOn) && !until.isAfter(most)
                ? ALLOWED : refused("award.extension-most", endsOn.toString(), most.toString());
    }

    public static Verdict anotherLeader(String leader, String before) {
        return leader.equals(before) ? refused("award.same-leader") : ALLOWED;
    }
}
