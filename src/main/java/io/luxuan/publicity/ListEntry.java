package io.luxuan.publicity;

import java.math.BigDecimal;

/**
 * An entry as it was published; later changes elsewhere do not change it.
 *
 * @param noticeId null while a substitute waits for its own publicity
 * @param amount   in 万元; null where the policy states none
 */
record ListEntry(
        String roundId, String applicationId, String noticeId, int seat, String number, String title,
        String organisationId, String organisationName, BigDecimal amount, EntryState state, String removedReason) {}
