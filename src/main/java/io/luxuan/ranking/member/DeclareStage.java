package io.luxuan.ranking.member;

import io.luxuan.panel.seat.ConflictKind;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.ranking.session.StageCardState;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A member declares to have no interest in one of the applications, or leaves it to the others. */
@UseCase
@ForExperts
public class DeclareStage {
    private static final int REASON_MOST = 500;

    private final OwnStageCard own;
    private final StageCardMapper cards;
    private final AuditTrail audit;
    private final MovableClock clock;

    DeclareStage(OwnStageCard own, StageCardMapper cards, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    /** Twice is once. */
    @Transactional
    public void accept(String cardId) {
        StageCard card = own.open(cardId);
        if (cards.accept(cardId, clock.now()) > 0) {
            audit.record(AuditEvent.of("second-stage.accept", "stage-card", cardId).inRound(card.roundId())
                    .change(StageCardState.ASKED, StageCardState.ACCEPTED));
        }
    }

    /** @throws Refusal {@code stage.avoid} with the message at {@code kind} or {@code reason} */
    @Transactional
    public void avoid(String cardId, ConflictKind kind, String reason) {
        StageCard card = own.open(cardId);
        if (kind == null) {
            throw new Refusal("stage.avoid", Map.of("kind", "card.refuse.kind-needed"));
        }
        if (Wording.saysNothing(reason) || reason.length() > REASON_MOST) {
            throw new Refusal("stage.avoid", Map.of("reason", "rule.stage.reason"));
        }
        if (cards.avoid(cardId, kind, reason, clock.now()) == 0) {
            throw new Refusal("stage.over");
        }
        audit.record(AuditEvent.of("second-stage.avoid", "stage-card", cardId).inRound(card.roundId())
                .change(card.state(), StageCardState.AVOIDED).because(reason));
    }
}
