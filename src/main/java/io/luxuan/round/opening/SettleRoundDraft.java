package io.luxuan.round.opening;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Gives up a round in preparation, or goes on with what a colleague began. */
@UseCase
@ForManagers
class SettleRoundDraft {
    private final RoundDraftMapper drafts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SettleRoundDraft(RoundDraftMapper drafts, AuditTrail audit, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.audit = audit;
        this.events = events;
    }

    /** By its author. Twice is once. */
    @Transactional
    public void drop(String id) {
        RoundDraft draft = lock(id);
        if (draft.state() == RoundDraftState.DROPPED) {
            return;
        }
        RoundDraftRules.isOpen(draft).require();
        RoundDraftRules.authorWrites(draft, Actors.require().id()).require();
        if (drafts.end(id, RoundDraftState.DROPPED) == 1) {
            audit.record(AuditEvent.of("round.draft-drop", "round-draft", id).inRound(id)
                    .change(RoundDraftState.DRAFT, RoundDraftState.DROPPED).because(draft.title()));
            events.publishEvent(new RoundDraftDropped(id));
        }
    }

    /** A colleague goes on with it: from now on that one writes, and neither of the two agrees to it. */
    @Transactional
    public void takeOver(String id) {
        RoundDraft draft = lock(id);
        Person me = Actors.require();
        RoundDraftRules.isOpen(draft).require();
        if (!draft.isBy(me.id()) && drafts.handOver(id, me.id(), me.name()) == 1) {
            if (!drafts.writers(id).contains(me.id())) {
                drafts.writes(id, me.id());
            }
            audit.record(AuditEvent.of("round.draft-take", "round-draft", id).inRound(id).because(draft.authorName()));
        }
    }

    private RoundDraft lock(String id) {
        return drafts.lock(id).orElseThrow(() -> new NotFound("round-draft", id));
    }
}
