package io.luxuan.round;

import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.time.LocalDateTime;

/** Everything that must hold when deadlines are put off, field by field. */
final class ExtensionCheck {
    private static final int LONGEST_REASON = 500;

    private ExtensionCheck() {}

    static FieldFaults faults(Round round, Deadlines seen, Deadlines next, String reason, LocalDateTime now) {
        FieldFaults faults = new FieldFaults();
        faults.note("reviewBy", DateRules.stillOpen(round.stage()));
        putOff("closesAt", seen.closesAt(), next.closesAt(), now, faults);
        putOff("recommendBy", seen.recommendBy(), next.recommendBy(), now, faults);
        putOff("reviewBy", seen.reviewBy(), next.reviewBy(), now, faults);
        faults.note("recommendBy", DateRules.recommendedAfterClosing(next.closesAt(), next.recommendBy()));
        if (round.settings().panel() != null) {
            faults.note("reviewBy", DateRules.reviewedAfterRecommending(next.recommendBy(), next.reviewBy()));
        }
        if (next.equals(seen)) {
            faults.note("closesAt", Verdict.refused("round.nothing-put-off"));
        }
        if (Wording.saysNothing(reason) || reason.strip().length() > LONGEST_REASON) {
            faults.note("reason", Verdict.refused("round.reason"));
        }
        return faults;
    }

    private static void putOff(String field, LocalDateTime seen, LocalDateTime next, LocalDateTime now, FieldFaults faults) {
        faults.note(field, DateRules.onlyPutOff(seen, next));
        faults.note(field, DateRules.putOffBeforeItPasses(seen, next, now));
    }
}
