package io.luxuan.programme.edit.draft;

import io.luxuan.programme.file.StoredVersions;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** What the author does with a draft besides writing it: hands it to a second person, takes it back, gives it up. */
@UseCase
@ForProgrammeOffice
public class SettleDraft {
    private final OwnDraft own;
    private final ReadDrafts reading;
    private final DraftMapper drafts;
    private final StoredVersions versions;
    private final AuditTrail audit;

    SettleDraft(OwnDraft own, ReadDrafts reading, DraftMapper drafts, StoredVersions versions, AuditTrail audit) {
        this.own = own;
        this.reading = reading;
        this.drafts = drafts;
        this.versions = versions;
        this.audit = audit;
    }

    /** @throws Refusal {@code programme.faulty} while the check finds anything */
    @Transactional
    public void check(String id) {
        Draft draft = own.lock(id);
        int faults = versions.asNext(draft.yamlText()).faults().size();
        if (faults > 0) {
            throw new Refusal("programme.faulty", faults);
        }
        move(draft, DraftState.CHECKED, "programme.check");
    }

    @Transactional
    public void takeBack(String id) {
        Draft draft = reading.locked(id);
        DraftRules.authorWrites(draft, Actors.require().id()).require();
        DraftRules.waitsForSecond(draft).require();
        move(draft, DraftState.DRAFT, "programme.take-back");
    }

    @Transactional
    public void drop(String id) {
        move(own.lock(id), DraftState.DROPPED, "programme.drop");
    }

    private void move(Draft draft, DraftState to, String action) {
        if (drafts.move(draft.id(), draft.state(), to) == 1) {
            audit.record(new AuditEvent(action, "programme-draft", draft.id(), null, draft.state().name(), to.name(),
                    draft.programmeId() + " v" + draft.versionNo()));
        }
    }
}
