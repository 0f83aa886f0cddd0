package io.luxuan.decision;

import java.time.LocalDateTime;

/**
 * @param reason   written by the meeting; null for TAKE and LEAVE, which have the reason of the tie
 * @param setTo    for AMOUNT the sum in 万元, for GRADE the level; null elsewhere
 * @param tiePlace place among equals, from 1; 0 where nothing ties
 */
record MeetingChange(
        String roundId, String applicationId, ChangeKind kind, String reason, LocalDateTime madeAt, String madeBy,
        int tiePlace, String setTo) {}
