package io.luxuan.ranking.session;

import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * What one member says of one application.
 *
 * @param points   0 to 100; null where none were given
 * @param passed   outcome of a visit; null for a defence
 * @param editor   mark of the page that saved last
 */
public record StageCard(
        String id, String sessionId, String roundId, String applicationId, String memberId, String accountId, StageCardState state,
        BigDecimal points, Boolean passed, String remark, ConflictKind conflictKind, String reason, int revision, String editor,
        LocalDateTime declaredAt, LocalDateTime savedAt, LocalDateTime signedAt) {

    public static StageCard asked(StageMember member, String applicationId) {
        return new StageCard(Ids.next(), member.sessionId(), member.roundId(), applicationId, member.id(), member.accountId(),
                StageCardState.ASKED, null, null, null, null, null, 0, null, null, null, null);
    }

    public boolean isSigned() {
        return state == StageCardState.SIGNED;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public SecondResult result() {
        return new SecondResult(points, passed);
    }

    /** As it was typed. */
    public StageCard saying(BigDecimal givenPoints, Boolean outcome, String said, int shown, String page, LocalDateTime now) {
        return new StageCard(id, sessionId, roundId, applicationId, memberId, accountId, state, givenPoints, outcome, said, null, null,
                shown, page, declaredAt, now, now);
    }
}
