package io.luxuan.programme.edit.draft;

import io.luxuan.programme.file.Judged;
import io.luxuan.programme.file.StoredVersions;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** A second person publishes a checked draft, or gives it back. From then on it is a version like those of files. */
@UseCase
@ForProgrammeOffice
public class PublishDraft {
    private final ReadDrafts reading;
    private final DraftMapper drafts;
    private final StoredVersions versions;
    private final AuditTrail audit;
    private final MovableClock clock;

    PublishDraft(ReadDrafts reading, DraftMapper drafts, StoredVersions versions, AuditTrail audit, MovableClock clock) {
        this.reading = reading;
        this.drafts = drafts;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The platform may have other programmes by now, so what was checked is checked again.
     *
     * @param seen {@link Draft#textHash()} of what the second person read: the author may have taken it back and handed over another
     */
    @Transactional
    public void publish(String id, String seen) {
        Draft draft = asSecond(id);
        DraftRules.sameText(draft, seen, "programme.text-moved").require();
        Person person = Actors.require();
        Judged judged = versions.asNext(draft.yamlText());
        if (!judged.isRight()) {
            throw new Refusal("programme.faulty", judged.faults().size());
        }
        boolean stored = versions.publish(judged.programme(), draft.yamlText(), person.id());
        if (!stored || drafts.publish(id, person.id(), person.name(), clock.now()) == 0) {
            throw new Refusal("programme.version-taken", draft.programmeId(), draft.versionNo());
        }
        audit.record(AuditEvent.of("programme.publish", "programme-draft", id).change(DraftState.CHECKED, DraftState.PUBLISHED)
                .because(draft.programmeId() + " v" + draft.versionNo()));
    }

    @Transactional
    public void giveBack(String id, String reason) {
        asSecond(id);
        DraftRules.saysWhy(reason).requireAt("reason", "programme.give-back");
        Person person = Actors.require();
        if (drafts.giveBack(id, reason.strip(), person.id(), person.name()) == 1) {
            audit.record(AuditEvent.of("programme.give-back", "programme-draft", id).change(DraftState.CHECKED, DraftState.DRAFT)
                    .because(reason.strip()));
        }
    }

    private Draft asSecond(String id) {
        Draft draft = reading.locked(id);
        DraftRules.waitsForSecond(draft).require();
        DraftRules.secondPersonPublishes(draft, Actors.require().id()).require();
        return draft;
    }
}
