package io.luxuan.publicity.objection;

import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/** Holds the entries to which objections are open that no handler has decided on in time. */
@UseCase
class HoldUnseen {
    private static final int CHUNK = 200;

    private final ObjectionMapper objections;
    private final ListMapper lists;
    private final HoldRule rule;
    private final AuditTrail audit;
    private final MovableClock clock;

    HoldUnseen(ObjectionMapper objections, ListMapper lists, HoldRule rule, AuditTrail audit, MovableClock clock) {
        this.objections = objections;
        this.lists = lists;
        this.rule = rule;
        this.audit = audit;
        this.clock = clock;
    }

    /** The oldest first, a chunk; more come with the next sweep. Those that wait longer stand in nobody's way. */
    @ForSystem
    @Transactional
    public void some() {
        LocalDateTime now = clock.now();
        Stream.concat(objections.unseen(false, CHUNK).stream(), objections.unseen(true, CHUNK).stream())
                .filter(objection -> rule.isUnseenTooLong(objection.lodgedAt(), objection.contactProof(), now)).forEach(this::hold);
    }

    private void hold(Objection objection) {
        if (lists.hold(objection.roundId(), objection.applicationId()) > 0) {
            audit.record(AuditEvent.of("objection.hold", "objection", objection.id()).inRound(objection.roundId())
                    .change(EntryState.LISTED, EntryState.HELD));
        }
    }
}
