package io.luxuan.round;

import java.time.LocalDateTime;

/**
 * One year's round of one programme version.
 *
 * @param closesAt    last moment of submission, to the second
 * @param recommendBy last moment of recommendation, not before closesAt
 * @param ending      null for a round that was not ended before its time
 * @param reviewBy    when signed score cards are due; recommendBy where no experts score
 */
public record Round(
        String id, String programmeId, int programmeVersion, String title, int year, RoundStage stage,
        LocalDateTime opensAt, LocalDateTime closesAt, LocalDateTime recommendBy, LocalDateTime reviewBy,
        RoundSettings settings, String processInstanceId, Ending ending) {

    /** The stage that it came to: a round that was ended early has not been through those after it. */
    public RoundStage reached() {
        return ending == null ? stage : ending.stage();
    }

    /** What people call it at this moment. */
    public RoundState stateAt(LocalDateTime moment) {
        return RoundState.of(this, moment);
    }

    public boolean acceptsSubmissionsAt(LocalDateTime moment) {
        return stage == RoundStage.CALL && !moment.isBefore(opensAt) && !moment.isAfter(closesAt);
    }
}
