package io.luxuan.ranking.session;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Verdict.Refused;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the avoidance rules say of a group and of what it is to judge: a handful of statements for all of it. */
@Component
class GroupCases {
    private final SessionMapper sessions;
    private final ShortlistMapper shortlist;
    private final ReviewPool pool;
    private final Facts facts;

    GroupCases(SessionMapper sessions, ShortlistMapper shortlist, ReviewPool pool, Facts facts) {
        this.sessions = sessions;
        this.shortlist = shortlist;
        this.pool = pool;
        this.facts = facts;
    }

    /** @param waiting of the session, best of the written review first, those without a result */
    record Group(StageSession session, List<ApplicationSummary> waiting, List<ReviewCase> cases, List<StageMember> members,
            List<SeatCandidate> seated) {

        /** By member, what each has to leave to the others. */
        Map<String, Map<String, List<Refused>>> barred() {
            Map<String, SeatCandidate> byExpert = seated.stream().collect(Collectors.toMap(SeatCandidate::expertId, Function.identity()));
            return members.stream().collect(Collectors.toMap(StageMember::id,
                    member -> StageAvoidance.barred(byExpert.get(member.expertId()), cases)));
        }
    }

    Group of(StageSession session) {
        Map<String, SecondStageEntry> entries = shortlist.ofRound(session.roundId()).stream()
                .collect(Collectors.toMap(SecondStageEntry::applicationId, Function.identity()));
        List<String> ids = sessions.applications(session.id()).stream().filter(id -> !entries.get(id).isEntered()).toList();
        Map<String, ApplicationSummary> found = facts.applications(ids);
        List<ApplicationSummary> waiting = ids.stream().map(found::get).filter(StageNow::isIn).toList();
        List<StageMember> members = sessions.members(session.id());
        return new Group(session, waiting, waiting.isEmpty() ? List.of() : pool.cases(session.roundId(), waiting), members,
                candidates(session, members.stream().map(StageMember::expertId).toList()));
    }

    List<SeatCandidate> candidates(StageSession session, List<String> expertIds) {
        return expertIds.isEmpty() ? List.of() : pool.these(facts.round(session.roundId()), expertIds);
    }
}
