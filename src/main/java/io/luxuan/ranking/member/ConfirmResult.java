package io.luxuan.ranking.member;

import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.ResultOrigin;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.SecondStageRules;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.ranking.session.StageNow;
import io.luxuan.round.Round;
import io.luxuan.scoring.GroupResult;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** The chair confirms what the members' signed cards give: the chair adds the group's words, and changes no figure. */
@UseCase
public class ConfirmResult {
    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final ShortlistMapper shortlist;
    private final StageNow now;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    ConfirmResult(SessionMapper sessions, StageCardMapper cards, ShortlistMapper shortlist, StageNow now, Facts facts, AuditTrail audit,
            MovableClock clock) {
        this.sessions = sessions;
        this.cards = cards;
        this.shortlist = shortlist;
        this.now = now;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Twice is once.
     *
     * @throws Refusal {@code second-stage.invalid} with the message at {@code remark}; {@code stage.not-chair}; {@code stage.incomplete}
     *                 while somebody has not signed or too few have
     */
    @ForExperts
    @Transactional
    public void confirm(String sessionId, String applicationId, String remark) {
        if (sessions.own(sessionId, Actors.require().id()).isEmpty()) {
            throw new NotFound("session", sessionId);
        }
        String roundId = sessions.hold(sessionId).orElseThrow().roundId();
        SecondStage stage = now.require(roundId);
        GroupTable table = table(sessionId, applicationId);
        SecondStageEntry entry = shortlist.find(roundId, applicationId).orElseThrow(() -> new NotFound("candidate", applicationId));
        if (table.confirms().filter(member -> member.accountId().equals(Actors.require().id())).isEmpty()) {
            throw new Refusal("stage.not-chair");
        }
        Round round = facts.round(roundId);
        if (entry.isEntered()) {
            return;
        }
        if (!table.isComplete(StageNow.needed(round)) || !StageNow.isIn(facts.application(applicationId))) {
            throw new Refusal("stage.incomplete");
        }
        SecondStageRules.remark(stage, remark).requireAt("remark", "second-stage.invalid");
        SecondResult result = result(table, round);
        shortlist.confirm(entry.with(result, remark, clock.now(), Actors.require().id(), ResultOrigin.SESSION));
        audit.record(AuditEvent.of("second-stage.confirm", "application", applicationId).inRound(roundId));
    }

    static SecondResult result(GroupTable table, Round round) {
        return GroupResult.of(table.signed().stream().map(StageCard::result).toList(), round.settings().scoring().aggregation());
    }

    private GroupTable table(String sessionId, String applicationId) {
        return new GroupTable(sessions.members(sessionId),
                cards.ofApplication(applicationId).stream().filter(card -> card.sessionId().equals(sessionId)).toList());
    }
}
