package io.luxuan.round.opening;

import io.luxuan.round.RoundForm;
import java.time.LocalDateTime;

/**
 * A round that is being prepared, under the id that it will have.
 *
 * @param likeId       of the round that it was copied from; null for one that began with its programme's defaults
 * @param title        as typed, for lists
 * @param formText     its form as it was typed, {@link DraftText}
 * @param revision     grows with every save: a page says which one it shows
 * @param authorId     who writes it now
 * @param agreedDigest of the text that somebody else agreed to, {@link DraftText#digest}; null while nobody has
 */
public record RoundDraft(
        String id, String programmeId, String likeId, String title, String formText, int revision, RoundDraftState state,
        String authorId, String authorName, LocalDateTime createdAt, LocalDateTime changedAt, String agreedDigest, String agreedBy,
        String agreedName, LocalDateTime agreedAt) {

    public boolean isOpen() {
        return state == RoundDraftState.DRAFT;
    }

    public boolean isBy(String person) {
        return authorId.equals(person);
    }

    public RoundForm form() {
        return RoundForm.read(id, programmeId, DraftText.read(formText));
    }
}
