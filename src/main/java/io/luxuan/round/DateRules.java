package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;

/** In which order the moments of a round come. The applicant's deadline and the recommender's are separate. */
public final class DateRules {
    private DateRules() {}

    public static Verdict closesAfterOpening(LocalDateTime opensAt, LocalDateTime closesAt) {
        return closesAt.isAfter(opensAt) ? ALLOWED : refused("round.closes-after-opening");
    }

    public static Verdict closesInFuture(LocalDateTime closesAt, LocalDateTime now) {
        return closesAt.isAfter(now) ? ALLOWED : refused("round.closes-in-future");
    }

    public static Verdict recommendedAfterClosing(LocalDateTime closesAt, LocalDateTime recommendBy) {
        return recommendBy.isBefore(closesAt) ? refused("round.recommended-after-closing") : ALLOWED;
    }

    public static Verdict reviewedAfterRecommending(LocalDateTime recommendBy, LocalDateTime reviewBy) {
        return reviewBy.isAfter(recommendBy) ? ALLOWED : refused("round.reviewed-after-recommending");
    }

    /** A deadline that has passed stays: those who kept it would be treated worse than those who did not. */
    public static Verdict movedBeforeItPasses(LocalDateTime seen, LocalDateTime next, LocalDateTime now) {
        if (next.equals(seen)) {
            return ALLOWED;
        }
        return seen.isAfter(now) ? ALLOWED : refused("round.deadline-passed");
    }

    public static Verdict stillOpen(RoundStage stage) {
        return stage == RoundStage.CALL || stage == RoundStage.FORMALITY || stage == RoundStage.REVIEW
                ? ALLOWED : refused("round.deadlines-over");
    }
}
