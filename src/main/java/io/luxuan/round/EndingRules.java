package io.luxuan.round;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import java.time.LocalDateTime;
import java.util.List;

/** What must hold when a round is ended before its time, or its call is opened again. */
final class EndingRules {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_PROJECTS = 100;

    private EndingRules() {}

    static FieldFaults faults(Outcome outcome, String reason, List<String> projects) {
        FieldFaults faults = new FieldFaults();
        faults.note("outcome", outcome == null ? refused("round.choice-needed") : ALLOWED);
        faults.note("reason", saysWhy(reason));
        faults.note("projects", projects.size() > MOST_PROJECTS ? refused("round.most-projects") : ALLOWED);
        return faults;
    }

    static FieldFaults faults(Deadlines next, boolean isReviewed, String reason, LocalDateTime now) {
        FieldFaults faults = new FieldFaults();
        faults.note("closesAt", DateRules.closesInFuture(next.closesAt(), now));
        faults.note("recommendBy", DateRules.recommendedAfterClosing(next.closesAt(), next.recommendBy()));
        if (isReviewed) {
            faults.note("reviewBy", DateRules.reviewedAfterRecommending(next.recommendBy(), next.reviewBy()));
        }
        faults.note("reason", saysWhy(reason));
        return faults;
    }

    static Verdict saysWhy(String reason) {
        int length = reason == null ? 0 : reason.strip().length();
        return length < SHORTEST_REASON || length > LONGEST_REASON ? refused("round.ending-reason") : ALLOWED;
    }

    static Verdict notClosed(RoundStage stage) {
        return stage == RoundStage.CLOSED ? refused("round.closed") : ALLOWED;
    }
}
