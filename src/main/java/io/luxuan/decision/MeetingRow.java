package io.luxuan.decision;

import java.math.BigDecimal;

/**
 * One application on the meeting page.
 *
 * @param amount    in 万元; null when not selected or not stated
 * @param reason    Chinese text of why it is in or out
 * @param figures   how the amount came about; null where there is nothing to compute
 * @param changedBy the meeting's written reason; null where the ranking decided
 * @param contested it ties with others and the meeting decides
 * @param waits     the meeting has not decided yet, so that whether it is in is open
 */
record MeetingRow(
        String applicationId, String number, String title, String organisationName, String fieldName, int rank,
        BigDecimal score, boolean selected, BigDecimal amount, String reason, String figures, String changedBy, boolean contested,
        boolean waits, boolean substitute) {}
