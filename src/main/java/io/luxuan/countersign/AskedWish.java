package io.luxuan.countersign;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A wish as it is kept.
 *
 * @param seenState digest of what was asked for
 * @param details   JSON of {@link Wish#details}
 * @param answer    why it was refused
 * @param shown     JSON of what is asked for, sentence by sentence; null for wishes of before
 */
public record AskedWish(
        String id, String action, String subjectId, String roundId, String subjectText, String page, String seenState,
        String details, String reason, String askedBy, String askedName, LocalDateTime askedAt, LocalDateTime expiresAt,
        WishState state, String settledBy, String settledName, LocalDateTime settledAt, String answer, String shown) {

    public boolean isOpen(LocalDateTime now) {
        return state == WishState.ASKED && now.isBefore(expiresAt);
    }

    /** What the second person confirms, beside the sentence of the subject. */
    public List<String> lines() {
        return Details.lines(shown);
    }

    /** EXPIRED as soon as its moment has passed. */
    public WishState stateAt(LocalDateTime now) {
        return state == WishState.ASKED && !isOpen(now) ? WishState.EXPIRED : state;
    }

    /** What was asked for, as it was asked. */
    public Wish wish() {
        return new Wish(action, roundId, subjectId, reason, Details.read(details));
    }
}
