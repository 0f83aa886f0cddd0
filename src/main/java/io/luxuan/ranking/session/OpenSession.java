package io.luxuan.ranking.session;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Chunks;
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

/**
 * Asks the members of a group: from now on each has a card for every application that no rule of avoidance bars. Who sits in a group
 * decides what it finds, so one makes it up and another confirms it.
 */
@UseCase
@ForManagers
public class OpenSession implements TwoPersonAction {
    static final String NAME = "second-stage.open";

    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final GroupCases groups;
    private final GroupSeats seats;
    private final Facts facts;
    private final StageNow now;
    private final AuditTrail audit;

    OpenSession(SessionMapper sessions, StageCardMapper cards, GroupCases groups, GroupSeats seats, Facts facts, StageNow now,
            AuditTrail audit) {
        this.sessions = sessions;
        this.cards = cards;
        this.groups = groups;
        this.seats = seats;
        this.facts = facts;
        this.now = now;
        this.audit = audit;
    }

    /** @param reason why these members */
    public static Wish wish(String roundId, String sessionId, String reason) {
        return Wish.of(NAME, roundId, sessionId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "openReason";
    }

    /**
     * @throws Refusal {@code stage.opened} where its members were asked; {@code stage.no-chair}; {@code stage.too-few} where too few
     *                 may judge an application
     */
    @Override
    public Subject look(Wish wish) {
        now.require(wish.roundId());
        StageSession session = seats.find(wish.roundId(), wish.subjectId());
        GroupCases.Group group = groups.of(session);
        List<StageCard> asked = asked(group);
        Subject subject = GroupSubjects.of(session, "stage-session", String.valueOf(group.waiting().size()));
        for (StageMember member : group.members()) {
            long cardsOf = asked.stream().filter(card -> card.memberId().equals(member.id())).count();
            subject = subject.line(member.chair() ? "stage.is-chair" : "stage.is-member", seats.name(member.expertId()), cardsOf);
        }
        for (ApplicationSummary application : group.waiting()) {
            subject = subject.line("stage.hears", application.number(), application.title(), application.organisationName());
        }
        return subject;
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        StageSession session = seats.held(approved.roundId(), approved.subjectId());
        List<StageCard> asked = asked(groups.of(session));
        Chunks.each(asked, cards::insertAll);
        sessions.open(session.id());
        audit.record(AuditEvent.of(NAME, "stage-session", session.id()).inRound(session.roundId())
                .change(SessionState.PLANNED, SessionState.OPEN).because(approved.reason()));
    }

    private List<StageCard> asked(GroupCases.Group group) {
        if (group.session().isOpen()) {
            throw new Refusal("stage.opened");
        }
        if (group.members().stream().noneMatch(StageMember::chair)) {
            throw new Refusal("stage.no-chair");
        }
        int needed = StageNow.needed(facts.round(group.session().roundId()));
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
