package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;

/** In which order the moments of a round come. The applicant's deadline and the recommender's are separate. */
final class DateRules {
    private DateRules() {}

    static Verdict closesAfterOpening(LocalDateTime opensAt, LocalDateTime closesAt) {
        return closesAt.isAfter(opensAt) ? ALLOWED : refused("round.closes-after-opening");
    }

    static Verdict closesInFuture(LocalDateTime closesAt, LocalDateTime now) {
        return closesAt.isAfter(now) ? ALLOWED : refused("round.closes-in-future");
    }

    static Verdict recommendedAfterClosing(LocalDateTime closesAt, LocalDateTime recommendBy) {
        return recommendBy.isBefore(closesAt) ? refused("round.recommended-after-closing") : ALLOWED;
    }

    static Verdict reviewedAfterRecommending(LocalDateTime recommendBy, LocalDateTime reviewBy) {
        return reviewBy.isAfter(recommendBy) ? ALLOWED : refused("round.reviewed-after-recommending");
    }

    /** A deadline that has passed stays: those who kept it would be treated worse than those who did not. */
    static Verdict putOffBeforeItPasses(LocalDateTime seen, LocalDateTime next, LocalDateTime now) {
        if (next.equals(seen)) {
            return ALLOWED;
        }
        return seen.isAfter(now) ? ALLOWED : refused("round.deadline-passed");
    }

    /** People planned by the published date: it may move later, never earlier. */
    static Verdict onlyPutOff(LocalDateTime seen, LocalDateTime next) {
        return next.isBefore(seen) ? refused("round.only-put-off") : ALLOWED;
    }

    static Verdict stillOpen(RoundStage stage) {
        return stage == RoundStage.CALL || stage == RoundStage.FORMALITY || stage == RoundStage.REVIEW
                ? ALLOWED : refused("round.deadlines-over");
    }
}
