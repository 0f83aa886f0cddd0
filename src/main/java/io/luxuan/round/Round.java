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

    /** With other moments. */
    public Round at(Deadlines next) {
        return new Round(id, programmeId, programmeVersion, title, year, stage, next.opensAt() == null ? opensAt : next.opensAt(),
                next.closesAt(), next.recommendBy(), next.reviewBy(), settings, processInstanceId, ending);
    }

    /** By other rules. */
    public Round by(RoundSettings others) {
        return called(title, year, others);
    }

    /** Under another title, of another year, by other rules. */
    public Round called(String otherTitle, int otherYear, RoundSettings others) {
        return new Round(id, programmeId, programmeVersion, otherTitle, otherYear, stage, opensAt, closesAt, recommendBy, reviewBy, others,
                processInstanceId, ending);
    }

    Round in(RoundStage other) {
        return new Round(id, programmeId, programmeVersion, title, year, other, opensAt, closesAt, recommendBy, reviewBy, settings,
                processInstanceId, ending);
    }

    /** Whether an early end has not overtaken what was to be at a moment. */
    public boolean comesTo(LocalDateTime moment) {
        return ending == null || !moment.isAfter(ending.at());
    }

    public boolean isOpenedAt(LocalDateTime moment) {
        return !moment.isBefore(opensAt);
    }

    public boolean acceptsSubmissionsAt(LocalDateTime moment) {
        return stage == RoundStage.CALL && !moment.isBefore(opensAt) && !moment.isAfter(closesAt);
    }
}
