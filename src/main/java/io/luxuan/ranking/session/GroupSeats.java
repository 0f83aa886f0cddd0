package io.luxuan.ranking.session;

import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The seats of a group: who may take one, and what follows when an expert does. */
@Component
class GroupSeats {
    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final GroupCases groups;
    private final Facts facts;
    private final AuditTrail audit;
    private final MovableClock clock;

    GroupSeats(SessionMapper sessions, StageCardMapper cards, GroupCases groups, Facts facts, AuditTrail audit, MovableClock clock) {
        this.sessions = sessions;
        this.cards = cards;
        this.groups = groups;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    StageSession find(String roundId, String sessionId) {
        return sessions.find(roundId, sessionId).orElseThrow(() -> new NotFound("session", sessionId));
    }

    /** Held until the transaction ends. */
    StageSession held(String roundId, String sessionId) {
        sessions.hold(sessionId);
        return find(roundId, sessionId);
    }

    StageMember member(String sessionId, String memberId) {
        return sessions.member(memberId).filter(found -> found.sessionId().equals(sessionId) && found.live() != null)
                .orElseThrow(() -> new NotFound("member", memberId));
    }

    String name(String expertId) {
        Expert expert = facts.experts(List.of(expertId)).get(expertId);
        return expert.name() + "（" + expert.institution() + "）";
    }

    /** @param barred applications that the expert leaves to the others */
    record Free(GroupCases.Group group, Expert expert, Set<String> barred) {}

    /**
     * @throws Refusal {@code stage.not-allowed} when the expert is of the group already, sits with the own institution or is barred
     *                 from everything
     */
    Free requireFree(StageSession session, String expertId) {
        Expert expert = facts.experts(List.of(expertId)).get(expertId);
        if (expert == null) {
            throw new NotFound("expert", expertId);
        }
        GroupCases.Group group = groups.of(session);
        SeatCandidate candidate = groups.candidates(session, List.of(expertId)).get(0);
        Set<String> barred = StageAvoidance.barred(candidate, group.cases()).keySet();
        boolean useless = !group.waiting().isEmpty() && barred.size() == group.waiting().size();
        if (useless || !StageAvoidance.ofGroup(candidate, group.seated()).isEmpty()) {
            throw new Refusal("stage.not-allowed");
        }
        return new Free(group, expert, barred);
    }

    /** The first of a group chairs it. Where its members were asked, the new one is asked for each application without a result. */
    void take(Free free, String why) {
        StageSession session = free.group().session();
        StageMember member = new StageMember(Ids.next(), session.id(), session.roundId(), free.expert().id(), free.expert().accountId(),
                free.group().members().isEmpty(), true, null, clock.now());
        sessions.insertMember(member);
        if (session.isOpen()) {
            Chunks.each(free.group().waiting().stream().filter(one -> !free.barred().contains(one.id()))
                    .map(one -> StageCard.asked(member, one.id())).toList(), cards::insertAll);
        }
        audit.record(AuditEvent.of(session.isOpen() ? JoinGroup.NAME : "second-stage.propose", "stage-session", session.id())
                .inRound(session.roundId()).change(null, free.expert().id()).because(why));
    }

    void chair(StageSession session, StageMember member, String why) {
        if (!member.chair()) {
            sessions.chair(session.id(), member.id());
            audit.record(AuditEvent.of(ChangeChair.NAME, "stage-session", session.id()).inRound(session.roundId())
                    .change(null, member.expertId()).because(why));
        }
    }
}
