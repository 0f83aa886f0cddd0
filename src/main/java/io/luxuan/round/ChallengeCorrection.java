package io.luxuan.round;

import java.time.LocalDateTime;

/** 榜单更正. @param beforeText what the list said; @param afterText what it says since */
public record ChallengeCorrection(
        String id, String roundId, int challengeNo, String beforeText, String afterText, String reason, String correctedBy,
        LocalDateTime correctedAt) {}
