package io.luxuan.review;

import io.luxuan.programme.SecondStage;
import java.util.Map;

/** Takes the defence or the site visit into account. */
final class SecondStageScores {
    private SecondStageScores() {}

    /** @param entries the shortlisted by application id */
    static Standing apply(Standing standing, SecondStage stage, Map<String, SecondStageEntry> entries) {
        if (stage == null || standing.isExcluded()) {
            return standing;
        }
        SecondStageEntry entry = entries.get(standing.applicationId());
        if (entry == null) {
            return standing.exclude(Standing.NOT_SHORTLISTED);
        }
        if (Boolean.FALSE.equals(entry.passed())) {
            return standing.exclude(Standing.SITE_VISIT_FAILED);
        }
        if (entry.points() == null || stage.weight().signum() == 0) {
            return standing;
        }
        return standing.withSecond(
                entry.points(), ScoreMath.combine(standing.written(), entry.points(), stage.weight()));
    }
}
