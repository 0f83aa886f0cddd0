package io.luxuan.programme.edit.draft;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The one way to a draft's text: by its author, while it is being written. */
@Component
class OwnDraft {
    private final DraftMapper drafts;
    private final MovableClock clock;

    OwnDraft(DraftMapper drafts, MovableClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    Draft lock(String id) {
        Draft draft = drafts.lock(id).orElseThrow(() -> new NotFound("programme-draft", id));
        DraftRules.authorWrites(draft, Actors.require().id()).require();
        DraftRules.isBeingWritten(draft).require();
        return draft;
    }

    /** @param moved whether places name other things now */
    Draft write(Draft draft, String text, boolean moved) {
        DraftRules.fits(text).require();
        Heads heads = Heads.of(text);
        Draft next = new Draft(draft.id(), heads.programmeId(), heads.version(), heads.name(), draft.baseProgramme(), draft.baseVersion(),
                draft.state(), text, draft.layoutNo() + (moved ? 1 : 0), draft.authorId(), draft.authorName(), draft.createdAt(), clock.now(),
                draft.returnedReason(), draft.secondId(), draft.secondName(), null);
        if (drafts.write(next) == 0) {
            throw new Refusal("programme.not-draft");
        }
        return next;
    }

    Draft change(String id, boolean moved, UnaryOperator<String> change) {
        Draft draft = lock(id);
        return write(draft, change.apply(draft.yamlText()), moved);
    }
}
