package io.luxuan.ranking.session;

import io.luxuan.scoring.SecondResult;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A shortlisted candidate.
 *
 * @param points defence, 0 to 100; @param passed site visit; both null until entered
 * @param origin how the result came about; null until then, and in what was entered before groups scored by themselves
 */
public record SecondStageEntry(
        String applicationId, String roundId, int orderNo, BigDecimal writtenScore, BigDecimal points, Boolean passed,
        String remark, LocalDateTime enteredAt, String enteredBy, ResultOrigin origin) {

    /** As it stands among those of the written review. */
    public static SecondStageEntry waiting(String applicationId, String roundId, int orderNo, BigDecimal writtenScore) {
        return new SecondStageEntry(applicationId, roundId, orderNo, writtenScore, null, null, null, null, null, null);
    }

    public SecondResult result() {
        return new SecondResult(points, passed);
    }

    public SecondStageEntry with(SecondResult result, String said, LocalDateTime at, String by, ResultOrigin how) {
        return new SecondStageEntry(applicationId, roundId, orderNo, writtenScore, result.points(), result.passed(), said, at, by, how);
    }

    /** What somebody sees who may not know the result yet. */
    public SecondStageEntry withoutResult() {
        return new SecondStageEntry(applicationId, roundId, orderNo, writtenScore, null, null, null, enteredAt, null, origin);
    }

    public boolean isEntered() {
        return enteredAt != null;
    }
}
