package io.luxuan.ranking.member;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Expert;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.SecondStage;
import io.luxuan.ranking.session.SecondStageEntry;
import io.luxuan.ranking.session.SessionMapper;
import io.luxuan.ranking.session.ShortlistMapper;
import io.luxuan.ranking.session.StageCard;
import io.luxuan.ranking.session.StageCardMapper;
import io.luxuan.ranking.session.StageMember;
import io.luxuan.ranking.session.StageNow;
import io.luxuan.ranking.session.StageSession;
import io.luxuan.round.Round;
import io.luxuan.scoring.SecondResult;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A member's session: the own cards, and for the chair who is missing and, once nobody is, what the cards give. */
@UseCase
@ForExperts
class OwnSessions {
    private final SessionMapper sessions;
    private final StageCardMapper cards;
    private final ShortlistMapper shortlist;
    private final StageNow now;
    private final Facts facts;
    private final MovableClock clock;

    OwnSessions(SessionMapper sessions, StageCardMapper cards, ShortlistMapper shortlist, StageNow now, Facts facts, MovableClock clock) {
        this.sessions = sessions;
        this.cards = cards;
        this.shortlist = shortlist;
        this.now = now;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param card    the member's own; null where a rule bars the member
     * @param missing names of those who have not signed; empty for all but who confirms
     * @param mine    whether this member confirms the result
     * @param result  what the cards give, for who confirms once all have signed; null before
     * @param points  what the members gave, the highest first, nobody's by name
     */
    record Line(ApplicationSummary subject, StageCard card, boolean done, List<String> missing, int signed, boolean mine, SecondResult result,
            List<BigDecimal> points) {}

    record View(StageSession session, Round round, SecondStage stage, StageMember me, String chair, boolean goesOn, boolean begun, int needed,
            List<Line> lines) {}

    public View of(String sessionId) {
        StageMember me = sessions.own(sessionId, Actors.require().id()).orElseThrow(() -> new NotFound("session", sessionId));
        StageSession session = sessions.find(me.roundId(), sessionId).orElseThrow();
        Round round = facts.round(me.roundId());
        List<StageMember> members = sessions.members(sessionId);
        Map<String, Expert> experts = facts.experts(members.stream().map(StageMember::expertId).toList());
        String chair = members.stream().filter(StageMember::chair).findFirst().map(one -> experts.get(one.expertId()).name()).orElse(null);
        return new View(session, round, facts.programme(round.id()).secondStage(), me, chair, now.goesOn(round.id()),
                session.hasBegun(clock.now()), StageNow.needed(round), lines(session, round, me, members, experts));
    }

    private List<Line> lines(StageSession session, Round round, StageMember me, List<StageMember> members, Map<String, Expert> experts) {
        List<String> ids = sessions.applications(session.id());
        Map<String, ApplicationSummary> subjects = facts.applications(ids);
        Map<String, List<StageCard>> byApplication = cards.ofSession(session.id()).stream()
                .collect(Collectors.groupingBy(StageCard::applicationId));
        Map<String, SecondStageEntry> entries = shortlist.ofRound(round.id()).stream()
                .collect(Collectors.toMap(SecondStageEntry::applicationId, Function.identity()));
        return ids.stream().filter(id -> StageNow.isIn(subjects.get(id)) || entries.get(id).isEntered()).map(id -> line(subjects.get(id), me,
                new GroupTable(members, byApplication.getOrDefault(id, List.of())), entries.get(id), round, experts)).toList();
    }

    private static Line line(ApplicationSummary subject, StageMember me, GroupTable table, SecondStageEntry entry, Round round,
            Map<String, Expert> experts) {
        StageCard card = table.cards().stream().filter(one -> one.memberId().equals(me.id())).findFirst().orElse(null);
        boolean mine = table.confirms().filter(one -> one.id().equals(me.id())).isPresent();
        boolean leads = mine || me.chair();
        List<String> missing = leads ? table.missing().stream().map(one -> experts.get(one.expertId()).name()).toList() : List.of();
        boolean complete = mine && table.isComplete(StageNow.needed(round));
        return new Line(subject, card, entry.isEntered(), missing, table.signed().size(), mine,
                complete && !entry.isEntered() ? ConfirmResult.result(table, round) : entry.isEntered() && mine ? entry.result() : null,
                complete ? points(table) : List.of());
    }

    private static List<BigDecimal> points(GroupTable table) {
        return table.signed().stream().map(StageCard::points).filter(Objects::nonNull).sorted(Comparator.reverseOrder()).toList();
    }
}
