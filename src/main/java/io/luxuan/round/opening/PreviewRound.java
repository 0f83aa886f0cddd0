package io.luxuan.round.opening;

import io.luxuan.round.Round;
import io.luxuan.round.opening.DraftCheck.Checked;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Optional;

/** A round in preparation as it would be, for the pages that others will have of it. */
@UseCase
@ForStaff
public class PreviewRound {
    private final ReadRoundDrafts drafts;
    private final DraftCheck check;

    PreviewRound(ReadRoundDrafts drafts, DraftCheck check) {
        this.drafts = drafts;
        this.check = check;
    }

    /** Empty while anything in it is wrong. */
    public Optional<Round> of(String draftId) {
        Checked checked = check.of(drafts.one(draftId));
        return checked.isRight() ? Optional.of(checked.round()) : Optional.empty();
    }
}
