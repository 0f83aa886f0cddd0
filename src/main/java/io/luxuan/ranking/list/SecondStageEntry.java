package io.luxuan.ranking.list;

import io.luxuan.scoring.SecondResult;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A shortlisted candidate. @param points defence, 0 to 100; @param passed site visit; both null until entered */
public record SecondStageEntry(
        String applicationId, String roundId, int orderNo, BigDecimal writtenScore, BigDecimal points, Boolean passed,
        String remark, LocalDateTime enteredAt, String enteredBy) {

    SecondResult result() {
        return new SecondResult(points, passed);
    }

    public boolean isEntered() {
        return enteredAt != null;
    }
}
