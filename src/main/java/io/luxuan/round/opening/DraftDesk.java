package io.luxuan.round.opening;

import io.luxuan.round.opening.DraftCheck.Checked;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

/** Everything that one sees of a round in preparation before it opens. */
@UseCase
@ForStaff
class DraftDesk {
    private final ReadRoundDrafts drafts;
    private final DraftCheck check;
    private final SameRound same;

    DraftDesk(ReadRoundDrafts drafts, DraftCheck check, SameRound same) {
        this.drafts = drafts;
        this.check = check;
        this.same = same;
    }

    public DraftPage page(String id) {
        RoundDraft draft = drafts.one(id);
        Checked checked = check.of(draft);
        boolean twice = draft.isOpen() && same.isThere(id, draft.form().title(), draft.form().year());
        return new DraftPage(draft, checked.programme(), checked.faults().keys(), twice);
    }
}
