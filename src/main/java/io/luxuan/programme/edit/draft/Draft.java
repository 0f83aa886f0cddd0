package io.luxuan.programme.edit.draft;

import io.luxuan.shared.Hashes;
import java.time.LocalDateTime;

/**
 * A version on its way.
 *
 * @param programmeId    as its text says; empty while it says none that could be one
 * @param baseProgramme  what it was copied from; null for a text of its own
 * @param layoutNo       grows with every change after which places name other things: rows that come, go or move
 * @param returnedReason why the second person gave it back; null when nobody did
 * @param secondId       who published it, or gave it back
 */
public record Draft(
        String id, String programmeId, int versionNo, String nameText, String baseProgramme, Integer baseVersion, DraftState state,
        String yamlText, int layoutNo, String authorId, String authorName, LocalDateTime createdAt, LocalDateTime changedAt,
        String returnedReason, String secondId, String secondName, LocalDateTime publishedAt) {

    public boolean isOpen() {
        return state == DraftState.DRAFT;
    }

    public boolean isBy(String person) {
        return authorId.equals(person);
    }

    /** By which a page says which text its reader has before them. */
    public String textHash() {
        return Hashes.sha256(yamlText);
    }
}
