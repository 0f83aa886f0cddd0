package io.luxuan.ranking.session;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Takes a member who does not come out of a group. What was signed stays and counts; what was not leaves. */
@UseCase
@ForManagers
public class DismissMember implements TwoPersonAction {
    static final String NAME = "second-stage.dismiss";

    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final Facts facts;
    private final StageNow now;
    private final AuditTrail audit;

    DismissMember(SessionMapper sessions, StageCardMapper cards, Facts facts, StageNow now, AuditTrail audit) {
        this.sessions = sessions;
        this.cards = cards;
        this.facts = facts;
        this.now = now;
        this.audit = audit;
    }

    public static Wish wish(String roundId, String memberId, String reason) {
        return Wish.of(NAME, roundId, memberId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code stage.gone} for a member who has left */
    @Override
    public Subject look(Wish wish) {
        StageMember member = member(wish);
        now.require(wish.roundId());
        if (member.live() == null) {
            throw new Refusal("stage.gone");
        }
        StageSession session = sessions.find(wish.roundId(), member.sessionId()).orElseThrow();
        Expert expert = facts.experts(List.of(member.expertId())).get(member.expertId());
        return GroupSubjects.of(session, "stage-member", expert.name() + "（" + expert.institution() + "）");
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        StageMember member = member(approved.wish());
        sessions.hold(member.sessionId());
        if (sessions.leave(member.id(), approved.reason()) == 0) {
            throw new Refusal("stage.gone");
        }
        cards.leave(member.id());
        audit.record(AuditEvent.of(NAME, "stage-member", member.id()).inRound(member.roundId()).because(approved.reason()));
    }

    private StageMember member(Wish wish) {
        return sessions.member(wish.subjectId()).filter(found -> found.roundId().equals(wish.roundId()))
                .orElseThrow(() -> new NotFound("member", wish.subjectId()));
    }
}
