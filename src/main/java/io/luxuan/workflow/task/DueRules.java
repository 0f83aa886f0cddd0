package io.luxuan.workflow.task;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.time.LocalDateTime;

/** How far one person's due moment may be put off: later, and not out of sight. */
final class DueRules {
    /** Days after what was due, or after today where that has passed. */
    static final int MOST_DAYS = 30;
    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 500;

    private DueRules() {}

    static Verdict later(LocalDateTime due, LocalDateTime next, LocalDateTime now) {
        if (next.isBefore(now) || due != null && !next.isAfter(due)) {
            return refused("task.due-earlier");
        }
        LocalDateTime from = due == null || due.isBefore(now) ? now : due;
        return next.isAfter(from.plusDays(MOST_DAYS + 1L)) ? refused("task.due-far", MOST_DAYS) : ALLOWED;
    }

    /** Of many at once, before each is looked at. */
    static Verdict ahead(LocalDateTime next, LocalDateTime now) {
        return next.isBefore(now) ? refused("task.due-earlier") : ALLOWED;
    }

    static Verdict reasoned(String reason) {
        if (Wording.letters(reason) < REASON_LEAST) {
            return refused("task.reason-short", REASON_LEAST);
        }
        return reason.length() <= REASON_MOST ? ALLOWED : refused("task.reason-long", REASON_MOST);
    }
}
