package io.luxuan.ranking.session;

import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;

/** Puts an expert into a group, takes one out before anybody was asked, and says who chairs it. */
@UseCase
@ForManagers
public class SeatMember {
    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final GroupCases groups;
    private final Facts facts;
    private final StageNow now;
    private final AuditTrail audit;
    private final MovableClock clock;

    SeatMember(SessionMapper sessions, StageCardMapper cards, GroupCases groups, Facts facts, StageNow now, AuditTrail audit,
            MovableClock clock) {
        this.sessions = sessions;
        this.cards = cards;
        this.groups = groups;
        this.facts = facts;
        this.now = now;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The first of a group chairs it. In a session that goes on the new member gets a card for each application that has no result
     * yet and that no rule bars.
     *
     * @throws Refusal {@code stage.not-allowed} when the expert is of the group already, sits with the own institution or is barred
     *                 from everything
     */
    @Transactional
    public void seat(String roundId, String sessionId, String expertId) {
        now.require(roundId);
        GroupCases.Group group = groups.of(held(roundId, sessionId));
        Expert expert = facts.experts(List.of(expertId)).get(expertId);
        if (expert == null) {
            throw new NotFound("expert", expertId);
        }
        SeatCandidate candidate = groups.candidates(group.session(), List.of(expertId)).get(0);
        Set<String> barred = StageAvoidance.barred(candidate, group.cases()).keySet();
        boolean useless = !group.waiting().isEmpty() && barred.size() == group.waiting().size();
        if (useless || !StageAvoidance.ofGroup(candidate, group.seated()).isEmpty()) {
            throw new Refusal("stage.not-allowed");
        }
        StageMember member = new StageMember(Ids.next(), sessionId, roundId, expertId, expert.accountId(), group.members().isEmpty(), true,
                null, clock.now());
        sessions.insertMember(member);
        boolean open = group.session().isOpen();
        if (open) {
            Chunks.each(group.waiting().stream().filter(one -> !barred.contains(one.id())).map(one -> StageCard.asked(member, one.id()))
                    .toList(), cards::insertAll);
        }
        audit.record(AuditEvent.of(open ? "second-stage.seat" : "second-stage.propose", "stage-session", sessionId).inRound(roundId)
                .change(null, expertId));
    }

    /** @throws Refusal {@code stage.opened} once members were asked: then two people take one out */
    @Transactional
    public void remove(String roundId, String sessionId, String memberId) {
        if (held(roundId, sessionId).isOpen()) {
            throw new Refusal("stage.opened");
        }
        StageMember member = member(sessionId, memberId);
        sessions.removeMember(memberId);
        audit.record(AuditEvent.of("second-stage.propose", "stage-session", sessionId).inRound(roundId).change(member.expertId(), null));
    }

    @Transactional
    public void chair(String roundId, String sessionId, String memberId) {
        now.require(roundId);
        held(roundId, sessionId);
        StageMember member = member(sessionId, memberId);
        if (!member.chair()) {
            sessions.chair(sessionId, memberId);
            audit.record(AuditEvent.of("second-stage.chair", "stage-session", sessionId).inRound(roundId).change(null, member.expertId()));
        }
    }

    private StageSession held(String roundId, String sessionId) {
        sessions.hold(sessionId);
        return sessions.find(roundId, sessionId).orElseThrow(() -> new NotFound("session", sessionId));
    }

    private StageMember member(String sessionId, String memberId) {
        return sessions.member(memberId).filter(found -> found.sessionId().equals(sessionId) && found.live() != null)
                .orElseThrow(() -> new NotFound("member", memberId));
    }
}
