package io.luxuan.card.desk;

import io.luxuan.card.marks.CardMapper;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.OwnAssignment;
import io.luxuan.panel.seat.ScoreTasks;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.WorkItem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs an expert's finished cards, each as {@link SignCard} would, in one transaction. A card that cannot be signed stays
 * as it is and says why; the others are signed all the same.
 */
@UseCase
class SignCards {
    private final FinishedCards finished;
    private final AssignmentMapper assignments;
    private final CardMapper cards;
    private final OwnAssignment own;
    private final ScoreTasks scoreTasks;
    private final AuditTrail audit;
    private final MovableClock clock;

    SignCards(FinishedCards finished, AssignmentMapper assignments, CardMapper cards, OwnAssignment own,
            ScoreTasks scoreTasks, AuditTrail audit, MovableClock clock) {
        this.finished = finished;
        this.assignments = assignments;
        this.cards = cards;
        this.own = own;
        this.scoreTasks = scoreTasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param left by assignment, why it was not signed */
    record Outcome(int signed, Map<String, Refusal> left) {}

    /** @param shown the revision of each card that the expert saw, by assignment */
    @ForExperts
    @Transactional
    public Outcome sign(Map<String, Integer> shown) {
        Map<String, Refusal> left = new LinkedHashMap<>();
        shown.keySet().forEach(id -> left.put(id, new Refusal("assignment.stale")));
        int signed = 0;
        for (FinishedCard card : finished.mine()) { // by application, so that two experts wait for each other in one order
            String id = card.seat().id();
            if (!shown.containsKey(id)) {
                continue;
            }
            try {
                sign(card, shown.get(id));
                left.remove(id);
                signed++;
            } catch (Refusal refusal) {
                left.put(id, refusal);
            }
        }
        return new Outcome(signed, left);
    }

    /** Refuses before it changes anything. */
    private void sign(FinishedCard card, int revision) {
        card.requireAsShown(revision);
        Assignment seat = card.seat();
        WorkItem task = scoreTasks.of(seat).orElseThrow(() -> own.noTask(seat));
        if (cards.signSaved(card.signed(clock.now())) == 0) {
            throw new Refusal("card.stale");
        }
        if (assignments.sign(seat.id(), clock.now()) == 0) {
            throw new IllegalStateException("the seat " + seat.id() + " changed while its task was held");
        }
        audit.record(AuditEvent.of("card.sign", "assignment", seat.id()).inRound(seat.roundId())
                .change(AssignmentState.ACCEPTED, AssignmentState.SIGNED));
        scoreTasks.complete(task);
    }
}
