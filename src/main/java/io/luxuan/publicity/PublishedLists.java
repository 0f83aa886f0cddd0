package io.luxuan.publicity;

import io.luxuan.shared.ReadFace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Lists as they were published: what anybody may read, and nothing else. */
@ReadFace
public interface PublishedLists {
    /** Empty where the notice is no list in publicity. */
    Optional<Listed> find(String noticeId);

    /** Those in publicity of a round, of all its batches, the first first. */
    List<Listed> ofRound(String roundId);

    /** In the order of the list, in one statement. */
    List<Entry> entries(Listed list);

    /** Whom the round's final list awards, in the order in which they became final; empty before it is issued. */
    List<Entry> awarded(String roundId);

    /** @param wave 1 for the proposed list; @param endsAt last second in which an objection is in time */
    record Listed(String noticeId, String roundId, String listId, String title, int wave, LocalDateTime publishedAt, LocalDate lastDay,
            LocalDateTime endsAt) {}

    /**
     * @param amount    in 万元; null where the policy states none
     * @param removed   was taken off the list later
     * @param changedBy the meeting's written reason where it departed from the ranking; null elsewhere
     */
    record Entry(String applicationId, String number, String title, String organisation, BigDecimal amount, boolean removed, String changedBy) {}
}
