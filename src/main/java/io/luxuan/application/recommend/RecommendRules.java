package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.shared.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** When a department may decide. */
final class RecommendRules {
    static final Set<ApplicationStatus> WAITING = EnumSet.of(ApplicationStatus.SUBMITTED);

    private RecommendRules() {}

    static Verdict waits(ApplicationRow row) {
        return WAITING.contains(row.status()) ? Verdict.ALLOWED : Verdict.refused("recommend.decided");
    }
}
