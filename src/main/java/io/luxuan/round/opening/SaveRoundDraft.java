package io.luxuan.round.opening;

import io.luxuan.countersign.ReadWishes;
import io.luxuan.programme.Programme;
import io.luxuan.round.RoundForm;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.RoundGate;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the form of a new round as it was typed, however unfinished. */
@UseCase
@ForManagers
class SaveRoundDraft {
    private static final int LONGEST_TITLE = 200;

    private final RoundDraftMapper drafts;
    private final Rounds rounds;
    private final ReadWishes wishes;
    private final RoundGate gate;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final MovableClock clock;

    SaveRoundDraft(RoundDraftMapper drafts, Rounds rounds, ReadWishes wishes, RoundGate gate, AuditTrail audit,
            ApplicationEventPublisher events, MovableClock clock) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.wishes = wishes;
        this.gate = gate;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The same text twice is kept once.
     *
     * @param seen   revision that the page showed; 0 for a form that was not kept yet
     * @param likeId of the round that it was copied from; null for none
     * @throws Refusal {@code round.draft-save} with the fault at its field: too long, or changed in another window
     */
    @Transactional
    public RoundDraft save(Programme programme, RoundForm form, int seen, String likeId) {
        String text = DraftText.write(form.fields());
        RoundDraftRules.fits(text).requireAt("title", "round.draft-save");
        Optional<RoundDraft> kept = drafts.lock(form.id());
        if (kept.isEmpty() && begin(programme, form, text, likeId)) {
            return find(form.id());
        }
        RoundDraft draft = kept.orElseGet(() -> find(form.id()));
        gate.pass("round.draft", draft.id());
        if (!draft.formText().equals(text)) {
            RoundDraftRules.isOpen(draft).require();
            RoundDraftRules.authorWrites(draft, Actors.require().id()).require();
            RoundDraftRules.nobodyReads(wishes.waitingFor(SecondLook.NAME, draft.id()).isPresent()).requireAt("title", "round.draft-save");
            RoundDraftRules.sameRevision(draft, seen).requireAt("title", "round.draft-save");
            if (drafts.write(draft.id(), seen, title(form), text, clock.now()) == 0) {
                throw new Refusal("round.draft-over");
            }
            lapse(draft);
        }
        return find(draft.id());
    }

    private boolean begin(Programme programme, RoundForm form, String text, String likeId) {
        if (!rounds.titles(List.of(form.id())).isEmpty()) {
            throw new Refusal("round.draft-over");
        }
        if (likeId != null && !rounds.get(likeId).programmeId().equals(programme.id())) {
            throw new NotFound("round", likeId);
        }
        Person me = Actors.require();
        LocalDateTime now = clock.now();
        try {
            drafts.insert(new RoundDraft(form.id(), programme.id(), likeId, title(form), text, 1, RoundDraftState.DRAFT, me.id(), me.name(),
                    now, now, null, null, null, null));
        } catch (DuplicateKeyException meanwhile) {
            return false;
        }
        drafts.writes(form.id(), me.id());
        events.publishEvent(new RoundDrafted(form.id(), programme, likeId));
        audit.record(AuditEvent.of("round.draft", "round-draft", form.id()).inRound(form.id()).change(null, RoundDraftState.DRAFT)
                .because(programme.id() + " v" + programme.version()));
        return true;
    }

    private void lapse(RoundDraft draft) {
        if (draft.agreedDigest() != null) {
            audit.record(AuditEvent.of("round.draft-lapse", "round-draft", draft.id()).inRound(draft.id()).because(draft.agreedName()));
        }
    }

    private RoundDraft find(String id) {
        return drafts.lock(id).orElseThrow(() -> new NotFound("round-draft", id));
    }

    private static String title(RoundForm form) {
        return form.title() == null ? "" : Wording.atMost(LONGEST_TITLE, form.title().strip());
    }
}
