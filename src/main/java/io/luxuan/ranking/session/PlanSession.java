package io.luxuan.ranking.session;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** Says when and where some of the shortlisted are heard or visited; changes it; drops it while nobody was asked yet. */
@UseCase
@ForManagers
public class PlanSession {
    private final SessionMapper sessions;
    private final ShortlistMapper shortlist;
    private final StageNow now;
    private final AuditTrail audit;
    private final MovableClock clock;

    PlanSession(SessionMapper sessions, ShortlistMapper shortlist, StageNow now, AuditTrail audit, MovableClock clock) {
        this.sessions = sessions;
        this.shortlist = shortlist;
        this.now = now;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return the session's id
     * @throws Refusal {@code stage.invalid} with a message at each field; {@code stage.taken} for an application that is in another
     *                 session or has its result
     */
    @Transactional
    public String plan(String roundId, SessionForm form) {
        now.require(roundId);
        form.require(clock.now(), true);
        Set<String> free = shortlist.ofRound(roundId).stream().filter(entry -> !entry.isEntered())
                .map(SecondStageEntry::applicationId).collect(Collectors.toSet());
        Set<String> chosen = new LinkedHashSet<>(form.chosen());
        if (!free.containsAll(chosen)) {
            throw new Refusal("stage.taken");
        }
        StageSession session = new StageSession(Ids.next(), roundId, SessionState.PLANNED, form.begins(), form.place(), form.kept(),
                clock.now(), Actors.require().id());
        sessions.insert(session);
        try {
            sessions.insertEntries(session.id(), chosen);
        } catch (DuplicateKeyException meanwhile) {
            throw new Refusal("stage.taken");
        }
        audit.record(AuditEvent.of("second-stage.plan", "stage-session", session.id()).inRound(roundId).change(null, SessionState.PLANNED));
        return session.id();
    }

    /** @throws Refusal {@code stage.invalid} with a message at each field */
    @Transactional
    public void change(String roundId, String sessionId, SessionForm form) {
        now.require(roundId);
        StageSession session = session(roundId, sessionId);
        form.require(clock.now(), false);
        sessions.change(sessionId, form.begins(), form.place(), form.kept());
        audit.record(AuditEvent.of(session.isOpen() ? "second-stage.move" : "second-stage.plan", "stage-session", sessionId)
                .inRound(roundId).change(session.beginsAt() + " " + session.place(), form.begins() + " " + form.place()));
    }

    /** @throws Refusal {@code stage.opened} once its members were asked */
    @Transactional
    public void drop(String roundId, String sessionId) {
        if (session(roundId, sessionId).isOpen()) {
            throw new Refusal("stage.opened");
        }
        sessions.removeEntries(sessionId);
        sessions.removeMembers(sessionId);
        sessions.remove(sessionId);
        audit.record(AuditEvent.of("second-stage.drop", "stage-session", sessionId).inRound(roundId).change(SessionState.PLANNED, null));
    }

    private StageSession session(String roundId, String id) {
        sessions.hold(id);
        return sessions.find(roundId, id).orElseThrow(() -> new NotFound("session", id));
    }
}
