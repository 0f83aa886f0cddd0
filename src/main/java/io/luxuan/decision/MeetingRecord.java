package io.luxuan.decision;

import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Set<String> taken = new HashSet<>();
        for (MeetingChange change : meetings.changes(roundId)) {
            if (change.kind() == ChangeKind.TAKE) {
                taken.add(change.applicationId());
            } else {
                reasons.computeIfAbsent(change.kind(), kind -> new HashMap<>()).put(change.applicationId(), change.reason());
            }
        }
        return new MeetingChanges(reasons.getOrDefault(ChangeKind.IN, Map.of()),
                reasons.getOrDefault(ChangeKind.OUT, Map.of()), reasons.getOrDefault(ChangeKind.NATIONAL, Map.of()),
                taken, of(roundId).tieReason());
    }

    /** The meeting may be written to only while the round stands at it. */
    void requireOpen(String roundId) {
        if (rounds.get(roundId).stage() != RoundStage.MEETING || of(roundId).isConfirmed()) {
            throw new Refusal("decision.not-open");
        }
    }

    void save(String roundId, MeetingDraft draft) {
        if (meetings.find(roundId) == null) {
            meetings.create(roundId);
        }
        Meeting meeting = new Meeting(roundId, draft.heldOn(), draft.minutes(), draft.tieReason(), null, null);
        if (meetings.save(meeting) == 0) {
            throw new Refusal("decision.stale");
        }
        meetings.forgetTaken(roundId);
        if (!draft.take().isEmpty()) {
            meetings.take(roundId, draft.take().stream().sorted()
                    .map(id -> change(roundId, id, ChangeKind.TAKE, null)).toList());
        }
    }

    void confirm(String roundId) {
        Meeting confirmed = new Meeting(roundId, null, null, null, clock.now(), Actors.require().id());
        if (meetings.confirm(confirmed) == 0) {
            throw new Refusal("decision.stale");
        }
    }

    MeetingChange change(String roundId, String applicationId, ChangeKind kind, String reason) {
        return new MeetingChange(roundId, applicationId, kind, reason, clock.now(), Actors.require().id());
    }
}
