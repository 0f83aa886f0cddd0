package io.luxuan.round;

import io.luxuan.round.RoundChanged.Change;
import io.luxuan.round.history.Behind;
import io.luxuan.round.history.RoundHistory;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which what a round says becomes another: it is compared field by field, and each difference stands in the
 * round's history and in the audit log. Whoever has published it is told and publishes a correction.
 */
@Component
public class ChangeRound {
    private static final int MOST_OF_LOG = 64;

    private final RoundMapper mapper;
    private final RoundWords words;
    private final RoundHistory history;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ChangeRound(RoundMapper mapper, RoundWords words, RoundHistory history, AuditTrail audit, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.words = words;
        this.history = history;
        this.audit = audit;
        this.events = events;
    }

    /** Nobody else changes it until the transaction ends. */
    public Round hold(String id) {
        return mapper.held(id).orElseThrow(() -> new NotFound("round", id)).round();
    }

    /** In what they differ, as people read it. */
    public List<Change> between(Round before, Round after) {
        return words.between(before, after);
    }

    /** What people call a field of this round's form. */
    public String label(Round round, String field) {
        return words.label(round, field);
    }

    /**
     * @param seen the round as it was decided on
     * @throws Refusal {@code round.stale} when it is another by now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void to(Round seen, Round next, Behind behind) {
        if (!hold(seen.id()).equals(seen) || mapper.change(seen, next, RoundSettingsJson.write(next.settings())) == 0) {
            throw new Refusal("round.stale");
        }
        List<Change> changes = words.between(seen, next);
        changes.forEach(one -> history.keep(seen.id(), one.field(), one.label(), one.before(), one.after(), behind));
        audit.recordAll(changes.stream().map(one -> logged(seen.id(), one, behind.reason())).toList());
        events.publishEvent(new RoundChanged(seen, next, changes, behind.reason()));
    }

    /** The log has room for short texts; what is longer stands whole behind the reason. */
    private static AuditEvent logged(String roundId, Change one, String reason) {
        String before = RoundTrail.saysWhat(one) ? one.before() : one.label() + " " + one.before();
        String after = RoundTrail.saysWhat(one) ? one.after() : one.label() + " " + one.after();
        boolean fits = before.length() <= MOST_OF_LOG && after.length() <= MOST_OF_LOG;
        return RoundTrail.event(one, roundId)
                .change(Wording.atMost(MOST_OF_LOG, before), Wording.atMost(MOST_OF_LOG, after))
                .because(fits ? reason : reason + "（" + before + " → " + after + "）");
    }
}
