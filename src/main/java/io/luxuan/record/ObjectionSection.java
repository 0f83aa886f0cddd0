package io.luxuan.record;

import io.luxuan.publicity.PublicityRecords.ObjectionOutcome;
import java.time.LocalDateTime;

/**
 * An objection by what it was about and what became of it; nothing about who objected, and none of the objector's words.
 *
 * @param number      of the entry that it names
 * @param wave        of the list
 * @param refusedRule why it was not accepted; null where it was
 * @param settledAt   null while it is open
 */
record ObjectionSection(
        String number, int wave, LocalDateTime lodgedAt, String grounds, String state, String refusedRule,
        LocalDateTime settledAt) {

    static ObjectionSection of(String number, ObjectionOutcome outcome) {
        return new ObjectionSection(number, outcome.wave(), outcome.lodgedAt(), outcome.grounds(), outcome.state(),
                outcome.refusedRule(), outcome.settledAt());
    }
}
