package io.luxuan.round.change;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.round.RoundStage;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;
import java.time.Period;

/** When a published date may be moved. Later within bounds; earlier only while it takes nothing from anybody. */
final class MoveRules {
    /** Further ahead nothing is planned: a slip of the year would leave a round open. */
    static final Period FURTHEST = Period.ofYears(1);
    /** What is further ahead is asked about. */
    static final Period ASKED_ABOUT = Period.ofMonths(3);
    /** Working days that must remain of what becomes shorter. */
    static final int LEAST_DAYS = 10;

    private MoveRules() {}

    static Verdict withinAYear(LocalDateTime next, LocalDateTime now) {
        return next.isAfter(now.plus(FURTHEST)) ? refused("round.date-too-far") : ALLOWED;
    }

    /** Not even a date that was never reached begins in the past. */
    static Verdict opensAhead(LocalDateTime next, LocalDateTime now) {
        return next.isBefore(now) ? refused("round.opens-past") : ALLOWED;
    }

    /** Whoever has begun planned by the date that was published. */
    static Verdict nobodyBegan(boolean begun) {
        return begun ? refused("round.earlier-begun") : ALLOWED;
    }

    /** Whoever reads the notice late still has the time that a call has at the least. */
    static Verdict enoughRemains(int workingDays) {
        return workingDays < LEAST_DAYS ? refused("round.earlier-days") : ALLOWED;
    }

    /** Experts agree to a date when they are asked. */
    static Verdict expertsNotAsked(RoundStage stage) {
        return stage == RoundStage.CALL ? ALLOWED : refused("round.earlier-experts");
    }

    /** A month or a year that was mistyped is noticed before it is published. */
    static Verdict isSure(LocalDateTime next, LocalDateTime now, boolean sure) {
        return !sure && next.isAfter(now.plus(ASKED_ABOUT)) ? refused("round.date-far") : ALLOWED;
    }
}
