package io.luxuan.expert;

import java.time.LocalDateTime;

/**
 * A seat that an expert holds or held.
 *
 * @param application public number of the application
 * @param state       code: DRAWN, ACCEPTED, SIGNED, REFUSED, REPLACED or VOID; its text is {@code experts.seat.<state>}
 * @param origin      code: DRAW, SUBSTITUTE, MANUAL or IMPORT; its text is {@code experts.origin.<origin>}
 * @param conflict    code of the declared conflict; null when there was none
 * @param reason      why it was refused or passed on; null when there is none
 * @param daysLate    whole days past the due moment, until signing or until now; 0 when in time
 */
public record PastSeat(
        String id, String roundId, String roundTitle, String applicationId, String application, String state,
        String origin, String conflict, String reason, LocalDateTime seatedAt, LocalDateTime dueAt,
        LocalDateTime signedAt, long daysLate) {}
