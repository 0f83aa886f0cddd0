package io.luxuan.decision;

import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.selection.MeetingChanges;
import io.luxuan.selection.TieChoice;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.order.PutInOrder.Ordered;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The meeting's draft in the database. */
@Component
class MeetingRecord {
    private final MeetingMapper meetings;
    private final Rounds rounds;
    private final MovableClock clock;

    MeetingRecord(MeetingMapper meetings, Rounds rounds, MovableClock clock) {
        this.meetings = meetings;
        this.rounds = rounds;
        this.clock = clock;
    }

    Meeting of(String roundId) {
        Meeting meeting = meetings.find(roundId);
        return meeting == null ? Meeting.draft(roundId) : meeting;
    }

    List<MeetingChange> changeList(String roundId) {
        return meetings.changes(roundId);
    }

    MeetingChanges changes(String roundId) {
        Map<ChangeKind, Map<String, String>> reasons = new HashMap<>();
        List<MeetingChange> all = meetings.changes(roundId);
        all.stream().filter(change -> change.kind().departs()).forEach(change -> reasons
                .computeIfAbsent(change.kind(), kind -> new HashMap<>()).put(change.applicationId(), change.reason()));
        return new MeetingChanges(reasons.getOrDefault(ChangeKind.IN, Map.of()),
                reasons.getOrDefault(ChangeKind.OUT, Map.of()), reasons.getOrDefault(ChangeKind.NATIONAL, Map.of()),
                tie(all, of(roundId).tieReason()));
    }

    private static TieChoice tie(List<MeetingChange> all, String reason) {
        List<String> order = all.stream().filter(MeetingRecord::decidesTie).filter(one -> one.tiePlace() > 0)
                .sorted(Comparator.comparingInt(MeetingChange::tiePlace).thenComparing(MeetingChange::applicationId))
                .map(MeetingChange::applicationId).toList();
        return new TieChoice(order, all.stream().filter(one -> one.kind() == ChangeKind.TAKE)
                .map(MeetingChange::applicationId).collect(Collectors.toSet()), reason);
    }

    static boolean decidesTie(MeetingChange change) {
        return change.kind() == ChangeKind.TAKE || change.kind() == ChangeKind.LEAVE;
    }

    /** The meeting may be written to only while the round stands at it. */
    void requireOpen(String roundId) {
        meetings.lock(roundId);
        if (rounds.get(roundId).stage() != RoundStage.MEETING || of(roundId).isConfirmed()) {
            throw new Refusal("decision.not-open");
        }
    }

    void save(String roundId, MeetingDraft draft) {
        if (meetings.find(roundId) == null) {
            meetings.create(roundId);
        }
        String why = draft.saysTies() ? draft.tieReason() : of(roundId).tieReason();
        if (meetings.save(new Meeting(roundId, draft.heldOn(), draft.minutes(), why, null, null)) == 0) {
            throw new Refusal("decision.stale");
        }
        if (draft.saysTies()) {
            meetings.forgetTies(roundId);
            putInOrder(roundId, draft);
        }
    }

    /** Of this group alone; what the meeting said of others stays. */
    void order(String roundId, TieGroup group, Ordered ordered, String reason) {
        if (meetings.find(roundId) == null) {
            meetings.create(roundId);
        }
        Meeting had = of(roundId);
        if (meetings.save(new Meeting(roundId, had.heldOn(), had.minutes(), reason, null, null)) == 0) {
            throw new Refusal("decision.stale");
        }
        Chunks.each(group.ids().values(), chunk -> meetings.forgetTiesOf(roundId, chunk));
        List<String> placed = ordered.order().placed();
        List<String> taken = placed.subList(0, ordered.take());
        MeetingDraft draft = new MeetingDraft(null, null, reason, taken.stream().map(group.ids()::get).collect(Collectors.toSet()),
                IntStream.range(0, placed.size()).boxed().collect(Collectors.toMap(at -> group.ids().get(placed.get(at)), at -> at + 1)));
        putInOrder(roundId, draft);
    }

    private void putInOrder(String roundId, MeetingDraft draft) {
        TreeSet<String> tied = new TreeSet<>(draft.places().keySet());
        tied.addAll(draft.take());
        Chunks.each(tied.stream().map(id -> tied(roundId, id, draft)).toList(), chunk -> meetings.putInOrder(roundId, chunk));
    }

    private MeetingChange tied(String roundId, String id, MeetingDraft draft) {
        ChangeKind kind = draft.take().contains(id) ? ChangeKind.TAKE : ChangeKind.LEAVE;
        return new MeetingChange(roundId, id, kind, null, clock.now(), Actors.require().id(),
                draft.places().getOrDefault(id, 0), null);
    }

    void confirm(String roundId) {
        Meeting confirmed = new Meeting(roundId, null, null, null, clock.now(), Actors.require().id());
        if (meetings.confirm(confirmed) == 0) {
            throw new Refusal("decision.stale");
        }
    }

    MeetingChange change(String roundId, String applicationId, ChangeKind kind, String reason, String setTo) {
        return new MeetingChange(roundId, applicationId, kind, reason, clock.now(), Actors.require().id(), 0, setTo);
    }

    /** Equals that a substitution met, in the order that the meeting gave them later. */
    void rise(String roundId, List<String> order, String reason) {
        String by = Actors.require().id();
        meetings.putInOrder(roundId, order.stream().map(id -> new MeetingChange(roundId, id, ChangeKind.RISE, reason,
                clock.now(), by, order.indexOf(id) + 1, null)).toList());
    }
}
