package io.luxuan.round.opening;

import io.luxuan.round.OpenARound;
import io.luxuan.round.opening.DraftCheck.Checked;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Opens what was prepared, once, whoever clicks and how often. */
@UseCase
@ForManagers
class OpenRoundDraft {
    private final RoundDraftMapper drafts;
    private final DraftCheck check;
    private final SameRound same;
    private final LookNeeded needed;
    private final OpenARound open;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    OpenRoundDraft(RoundDraftMapper drafts, DraftCheck check, SameRound same, LookNeeded needed, OpenARound open,
            AuditTrail audit, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.check = check;
        this.same = same;
        this.needed = needed;
        this.open = open;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @param sure that another round of its name and year is wanted
     * @throws Refusal {@code round.open} with the fields that are wrong or a question to answer, {@code round.draft-look} where
     *                 somebody else has to agree to this very text first
     */
    @Transactional
    public void open(String id, boolean sure) {
        RoundDraft draft = drafts.lock(id).orElseThrow(() -> new NotFound("round-draft", id));
        if (draft.state() == RoundDraftState.OPENED) {
            return;
        }
        RoundDraftRules.isOpen(draft).require();
        Checked checked = check.of(draft);
        checked.faults().refuse("round.open");
        same.askedAbout(draft, sure).requireAt("sure", "round.open");
        if (!checked.isAgreed() && needed.of(id)) {
            throw new Refusal("round.draft-look");
        }
        open.open(id, checked.command());
        events.publishEvent(new RoundDrafted(id, checked.programme(), draft.likeId()));
        if (drafts.end(id, RoundDraftState.OPENED) == 0) {
            throw new Refusal("round.draft-over");
        }
        audit.record(AuditEvent.of("round.draft-open", "round-draft", id).inRound(id)
                .change(RoundDraftState.DRAFT, RoundDraftState.OPENED)
                .because(checked.isAgreed() ? draft.authorName() + "，" + draft.agreedName() : draft.authorName()));
    }
}
