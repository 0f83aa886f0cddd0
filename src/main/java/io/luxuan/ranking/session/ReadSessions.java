package io.luxuan.ranking.session;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sessions of a round, how far their members are, and never what they gave. */
@UseCase
@ForStaff
public class ReadSessions {
    private final SessionMapper sessions;
    private final StageCardMapper cards;

    ReadSessions(SessionMapper sessions, StageCardMapper cards) {
        this.sessions = sessions;
        this.cards = cards;
    }

    /** How many of the members' cards stand in which state. */
    public record Progress(Map<StageCardState, Integer> counts) {
        public static final Progress NONE = new Progress(Map.of());

        public int signed() {
            return counts.getOrDefault(StageCardState.SIGNED, 0);
        }

        public int avoided() {
            return counts.getOrDefault(StageCardState.AVOIDED, 0);
        }

        public int missing() {
            return counts.getOrDefault(StageCardState.ASKED, 0) + counts.getOrDefault(StageCardState.ACCEPTED, 0);
        }

        /** Those that are or may still be signed. */
        public int expected() {
            return signed() + missing();
        }
    }

    /** @param sessionOf by application @param members in each session @param progress by application */
    public record View(List<StageSession> sessions, Map<String, String> sessionOf, Map<String, Long> members, Map<String, Progress> progress) {
        public Progress of(String applicationId) {
            return progress.getOrDefault(applicationId, Progress.NONE);
        }

        public StageSession session(String applicationId) {
            return sessions.stream().filter(one -> one.id().equals(sessionOf.get(applicationId))).findFirst().orElse(null);
        }

        public long entries(String sessionId) {
            return sessionOf.values().stream().filter(sessionId::equals).count();
        }
    }

    public View ofRound(String roundId) {
        Map<String, String> sessionOf = sessions.entries(roundId).stream()
                .collect(Collectors.toMap(SessionMapper.Entry::applicationId, SessionMapper.Entry::sessionId));
        Map<String, Long> members = sessions.membersOfRound(roundId).stream()
                .collect(Collectors.groupingBy(StageMember::sessionId, Collectors.counting()));
        return new View(sessions.ofRound(roundId), sessionOf, members, progress(cards.counts(roundId)));
    }

    public StageSession get(String roundId, String sessionId) {
        return sessions.find(roundId, sessionId).orElseThrow(() -> new NotFound("session", sessionId));
    }

    public List<StageMember> members(String sessionId) {
        return sessions.members(sessionId);
    }

    public List<String> applications(String sessionId) {
        return sessions.applications(sessionId);
    }

    /** Of one session, by application, whose cards are open and whose not: states alone. */
    public Map<String, Map<String, StageCardState>> states(String sessionId) {
        Map<String, Map<String, StageCardState>> states = new HashMap<>();
        cards.ofSession(sessionId).forEach(card ->
                states.computeIfAbsent(card.applicationId(), id -> new HashMap<>()).put(card.memberId(), card.state()));
        return states;
    }

    static Map<String, Progress> progress(Collection<StageCardMapper.Count> counts) {
        Map<String, Map<StageCardState, Integer>> states = new HashMap<>();
        counts.forEach(count -> states.computeIfAbsent(count.applicationId(), id -> new EnumMap<>(StageCardState.class))
                .merge(count.state(), count.cards(), Integer::sum));
        return states.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> new Progress(entry.getValue())));
    }
}
