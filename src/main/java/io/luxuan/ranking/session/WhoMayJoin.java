package io.luxuan.ranking.session;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.expert.Away;
import io.luxuan.expert.Candidates;
import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Slice;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom a group may take: what bars each, what each would leave to the others, and who is away on the day. */
@UseCase
class WhoMayJoin {
    private final GroupCases groups;
    private final Candidates candidates;
    private final Away away;
    private final Facts facts;

    WhoMayJoin(GroupCases groups, Candidates candidates, Away away, Facts facts) {
        this.groups = groups;
        this.candidates = candidates;
        this.away = away;
        this.facts = facts;
    }

    /** An application to be left to the others. */
    record Left(ApplicationSummary application, List<Refused> reasons) {}

    /**
     * @param bars from the group; empty when the expert may join
     * @param away whether the expert said to be away on the day of the session: whoever seats decides
     */
    record Answer(Expert expert, List<Refused> bars, List<Left> left, int waiting, boolean away) {
        public boolean allowed() {
            return bars.isEmpty() && (waiting == 0 || left.size() < waiting);
        }
    }

    /** @param words part of a name or institution; blank for everyone @param after id of the last one seen; null for the first page */
    @ForStaff
    public Slice<Answer> of(StageSession session, String words, String after) {
        Slice<String> ids = Slice.of(candidates.search(words, after, Slice.PAGE + 1), Slice.PAGE, id -> id);
        return new Slice<>(answers(session, ids.rows()), ids.next());
    }

    @ForStaff
    public Optional<Answer> one(StageSession session, String expertId) {
        return answers(session, List.of(expertId)).stream().findFirst();
    }

    /** By member, what each leaves to the others, and who of them is away on the day. */
    @ForStaff
    public Map<String, Answer> members(StageSession session) {
        GroupCases.Group group = groups.of(session);
        Map<String, Expert> experts = facts.experts(group.members().stream().map(StageMember::expertId).toList());
        Map<String, Map<String, List<Refused>>> barred = group.barred();
        Set<String> gone = away(session, List.copyOf(experts.keySet()));
        return group.members().stream().collect(Collectors.toMap(StageMember::id, member -> new Answer(experts.get(member.expertId()),
                List.of(), left(group, barred.get(member.id())), group.waiting().size(), gone.contains(member.expertId()))));
    }

    private List<Answer> answers(StageSession session, List<String> ids) {
        GroupCases.Group group = groups.of(session);
        Map<String, Expert> experts = facts.experts(ids);
        Map<String, SeatCandidate> found = groups.candidates(session, ids).stream()
                .collect(Collectors.toMap(SeatCandidate::expertId, Function.identity()));
        Set<String> gone = away(session, ids);
        return ids.stream().filter(found::containsKey).map(id -> new Answer(experts.get(id),
                StageAvoidance.ofGroup(found.get(id), group.seated()), left(group, StageAvoidance.barred(found.get(id), group.cases())),
                group.waiting().size(), gone.contains(id))).toList();
    }

    private Set<String> away(StageSession session, List<String> ids) {
        LocalDate day = session.beginsAt().toLocalDate();
        return ids.isEmpty() ? Set.of() : away.during(ids, day, day);
    }

    private static List<Left> left(GroupCases.Group group, Map<String, List<Refused>> barred) {
        return group.waiting().stream().filter(one -> barred.containsKey(one.id())).map(one -> new Left(one, barred.get(one.id()))).toList();
    }
}
