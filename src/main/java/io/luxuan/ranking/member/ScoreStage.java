package io.luxuan.ranking.member;

import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.ranking.session.StageCardState;
import io.luxuan.ranking.session.StageSession;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.Wording;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A member keeps a half-done card, and signs a whole one, which locks it for good. */
@UseCase
@ForExperts
public class ScoreStage {
    private final OwnStageCard own;
    private final StageCardMapper cards;
    private final SessionMapper sessions;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    ScoreStage(OwnStageCard own, StageCardMapper cards, SessionMapper sessions, Facts facts, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.cards = cards;
        this.sessions = sessions;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param faults by field; what is faulty was not saved */
    public record Saved(StageCard card, Map<String, Refused> faults) {}

    /** @throws Refusal {@code card.stale} when another page of the member saved meanwhile */
    @Transactional
    public Saved save(String cardId, StageDraft draft) {
        StageCard card = own.accepted(cardId);
        Map<String, Refused> faults = draft.faults(facts.programme(card.roundId()).secondStage());
        if (cards.save(said(card, draft, faults.containsKey("points"))) == 0) {
            throw new Refusal("card.stale");
        }
        return new Saved(own.get(cardId), faults);
    }

    /** @return what is missing, by field; nothing when it is signed @throws Refusal {@code stage.early} before the session begins */
    @Transactional
    public Map<String, Refused> sign(String cardId, StageDraft draft) {
        StageSession session = sessions.hold(own.accepted(cardId).sessionId()).orElseThrow();
        StageCard card = own.accepted(cardId);
        if (!session.hasBegun(clock.now())) {
            throw new Refusal("stage.early");
        }
        SecondStage stage = facts.programme(card.roundId()).secondStage();
        Map<String, Refused> faults = draft.missing(stage);
        if (!faults.isEmpty()) {
            return faults;
        }
        if (cards.sign(said(card, draft, false)) == 0) {
            throw new Refusal("card.stale");
        }
        audit.record(AuditEvent.of("second-stage.sign", "stage-card", cardId).inRound(card.roundId())
                .change(StageCardState.ACCEPTED, StageCardState.SIGNED));
        return faults;
    }

    /** Whatever was typed fits the column: the rules speak up well before it. */
    private StageCard said(StageCard card, StageDraft draft, boolean withoutPoints) {
        return card.saying(withoutPoints ? null : draft.number(), draft.outcome(), Wording.atMost(4000, draft.remark()), draft.revision(),
                draft.editor(), clock.now());
    }
}
