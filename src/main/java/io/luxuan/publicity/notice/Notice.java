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
 */
public record Notice(
        String id, NoticeKind kind, String roundId, String title, String body, LocalDateTime publishedAt,
        String publishedBy, Integer wave, LocalDate lastDay, LocalDateTime endsAt) {

    /** To the second: what arrives within the last second is still in time. */
    public boolean isInPublicityAt(LocalDateTime moment) {
        return endsAt != null && !moment.isBefore(publishedAt) && !moment.withNano(0).isAfter(endsAt);
    }
}
