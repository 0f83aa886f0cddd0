package io.luxuan.record;

import io.luxuan.publicity.PublicityRecords.ObjectionOutcome;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * An objection by what it was about and what became of it; nothing about who objected, and none of the objector's words.
 *
 * @param number      of the entry that it names
 * @param wave        of the list
 * @param refusedRule why it was not accepted; null where it was
 * @param lodgedAt    to the minute, as all moments here
 * @param settledAt   null while it is open
 */
record ObjectionSection(
        String number, int wave, LocalDateTime lodgedAt, String grounds, String state, String refusedRule,
        LocalDateTime settledAt) {
    /** Nothing finer than the minute shows in it: within one, those of a number stand together, whoever was first. */
    static final Comparator<ObjectionSection> ORDER = Comparator.comparing(ObjectionSection::lodgedAt).thenComparing(ObjectionSection::number)
            .thenComparing(ObjectionSection::grounds).thenComparing(ObjectionSection::state)
            .thenComparing(ObjectionSection::settledAt, Comparator.nullsLast(Comparator.naturalOrder()));

    static ObjectionSection of(String number, ObjectionOutcome outcome) {
        return new ObjectionSection(number, outcome.wave(), minute(outcome.lodgedAt()), outcome.grounds(), outcome.state(),
                outcome.refusedRule(), minute(outcome.settledAt()));
    }

    private static LocalDateTime minute(LocalDateTime moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
