package io.luxuan.decision;

import java.time.LocalDateTime;

/** @param reason written by the meeting; null for TAKE, which has the reason of the tie */
record MeetingChange(
        String roundId, String applicationId, ChangeKind kind, String reason, LocalDateTime madeAt, String madeBy) {}
