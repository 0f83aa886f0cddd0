package io.luxuan.round;

import java.time.LocalDateTime;

/** A round as the register keeps it. */
record RoundRow(
        String id, String programmeId, int programmeVersion, String title, int yearNo, RoundStage stage,
        LocalDateTime opensAt, LocalDateTime closesAt, LocalDateTime recommendBy, LocalDateTime reviewBy,
        String settings, String processInstanceId,
        Outcome outcome, RoundStage endedStage, String endedReason, LocalDateTime endedAt, String endedBy) {

    Round round() {
        return new Round(id, programmeId, programmeVersion, title, yearNo, stage, opensAt, closesAt, recommendBy, reviewBy,
                RoundSettingsJson.read(settings), processInstanceId,
                outcome == null ? null : new Ending(outcome, endedStage, endedReason, endedAt, endedBy));
    }
}
