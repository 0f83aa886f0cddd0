package io.luxuan.publicity.list;

import java.math.BigDecimal;

/**
 * An entry as it was published; later changes elsewhere do not change it.
 *
 * @param noticeId null while a substitute waits for its own publicity
 * @param amount   in 万元; null where the policy states none
 * @param changedBy the meeting's written reason where it departed from the ranking; null elsewhere
 * @param finalNo  place on the final list, from 1 in the order in which entries became final; null while not final
 * @param finalNoticeId the notice of the final list, or its supplement, that settled it; null before
 * @param listId   the round for the meeting's list, the batch for a batch of claims
 */
public record ListEntry(
        String roundId, String applicationId, String noticeId, int seat, String number, String title,
        String organisationId, String organisationName, BigDecimal amount, EntryState state, String removedReason,
        String changedBy, Integer finalNo, String finalNoticeId, String listId) {

    ListEntry numbered(int place) {
        return new ListEntry(roundId, applicationId, noticeId, seat, number, title, organisationId, organisationName, amount,
                state, removedReason, changedBy, place, finalNoticeId, listId);
    }
}
