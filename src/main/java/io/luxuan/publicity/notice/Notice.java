package io.luxuan.publicity.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something published.
 *
 * @param body    plain text; lines are kept
 * @param roundId null for what concerns no round
 * @param wave    for a list in publicity: 1 for the proposed list, 2 and on for supplementary ones
 * @param lastDay last working day of the publicity
 * @param endsAt  last second in which an objection is in time
 * @param correctsId the notice that it corrects, which stays as it was published; null for none
 * @param correctReason why; public
 * @param listId  the list that it is about: the round for the meeting's, the batch for a batch of claims; null for none
 */
public record Notice(
        String id, NoticeKind kind, String roundId, String title, String body, LocalDateTime publishedAt,
        String publishedBy, Integer wave, LocalDate lastDay, LocalDateTime endsAt,
        String listId, String correctsId, String correctReason) {
    public boolean isCorrection() {
        return correctsId != null;
    }


    /** To the second: what arrives within the last second is still in time. */
    public boolean isInPublicityAt(LocalDateTime moment) {
        return endsAt != null && !moment.isBefore(publishedAt) && !moment.withNano(0).isAfter(endsAt);
    }
}
