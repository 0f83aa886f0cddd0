package io.luxuan.ranking.session;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Asks the members of a group: from now on each has a card for every application that no rule of avoidance bars. */
@UseCase
public class OpenSession {
    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final GroupCases groups;
    private final Facts facts;
    private final StageNow now;
    private final AuditTrail audit;

    OpenSession(SessionMapper sessions, StageCardMapper cards, GroupCases groups, Facts facts, StageNow now, AuditTrail audit) {
        this.sessions = sessions;
        this.cards = cards;
        this.groups = groups;
        this.facts = facts;
        this.now = now;
        this.audit = audit;
    }

    /** Twice is once. @throws Refusal {@code stage.no-chair}; {@code stage.too-few} where too few may judge an application */
    @ForManagers
    @Transactional
    public void open(String roundId, String sessionId) {
        now.require(roundId);
        sessions.hold(sessionId);
        StageSession session = sessions.find(roundId, sessionId).orElseThrow(() -> new NotFound("session", sessionId));
        if (session.isOpen()) {
            return;
        }
        GroupCases.Group group = groups.of(session);
        if (group.members().stream().noneMatch(StageMember::chair)) {
            throw new Refusal("stage.no-chair");
        }
        Chunks.each(asked(group, StageNow.needed(facts.round(roundId))), cards::insertAll);
        sessions.open(sessionId);
        audit.record(AuditEvent.of("second-stage.open", "stage-session", sessionId).inRound(roundId)
                .change(SessionState.PLANNED, SessionState.OPEN));
    }

    private static List<StageCard> asked(GroupCases.Group group, int needed) {
        Map<String, Map<String, List<Refused>>> barred = group.barred();
        List<StageCard> asked = new ArrayList<>();
        for (ApplicationSummary application : group.waiting()) {
            List<StageMember> may = group.members().stream().filter(one -> !barred.get(one.id()).containsKey(application.id())).toList();
            if (may.size() < needed) {
                throw new Refusal("stage.too-few", application.number(), may.size(), needed);
            }
            may.forEach(member -> asked.add(StageCard.asked(member, application.id())));
        }
        return asked;
    }
}
