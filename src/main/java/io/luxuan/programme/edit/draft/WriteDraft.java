package io.luxuan.programme.edit.draft;

import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** The author writes the whole text. It is kept however faulty it is. */
@UseCase
@ForProgrammeOffice
public class WriteDraft {
    private final OwnDraft own;

    WriteDraft(OwnDraft own) {
        this.own = own;
    }

    /** @param seen {@link Draft#textHash()} of what the author began with; what was changed elsewhere meanwhile is not overwritten */
    @Transactional
    public Draft write(String id, String text, String seen) {
        Draft draft = own.lock(id);
        DraftRules.sameText(draft, seen, "programme.layout-changed").requireAt("text", "programme.write");
        DraftRules.fits(text).requireAt("text", "programme.write");
        return own.write(draft, text.replace("\r\n", "\n"), true);
    }
}
