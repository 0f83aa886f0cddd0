package io.luxuan.publicity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What was published of a round and what was objected, without anything about objectors. */
public interface PublicityRecords {
    /** Lists in the order of their waves. */
    List<PublishedList> lists(String roundId);

    /** Entries in the order of their seats, those that were published only. */
    List<PublishedEntry> entries(String roundId);

    /** In the order in which they were lodged. */
    List<ObjectionOutcome> objections(String roundId);

    /** When the final list was issued; null before. */
    LocalDateTime finalListAt(String roundId);

    /** @param wave 1 for the proposed list; @param endsAt last second in which an objection is in time */
    record PublishedList(int wave, LocalDateTime publishedAt, LocalDate lastDay, LocalDateTime endsAt) {}

    /** @param amount in 万元; null where the policy states none; @param state LISTED, HELD, REMOVED or AWARDED */
    record PublishedEntry(
            String applicationId, int wave, int seat, String number, String title, String organisation,
            BigDecimal amount, String state, String removedReason) {}

    /** @param wave of the list that was objected to; @param refusedRule null when it was accepted for handling or is still to be looked at */
    record ObjectionOutcome(
            String applicationId, int wave, LocalDateTime lodgedAt, String grounds, String state, String refusedRule,
            LocalDateTime settledAt) {}
}
