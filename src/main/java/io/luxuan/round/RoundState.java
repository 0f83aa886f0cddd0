package io.luxuan.round;

import java.time.LocalDateTime;

/**
 * What a round is called at a moment. Its stage says which step of its process it has come to; between two steps, and after an
 * early end, that is not what people see.
 */
public enum RoundState {
    /** Published; the first moment of submission is ahead. */
    SCHEDULED("round.state.scheduled"),
    CALL("stage.CALL"),
    /** Nothing is taken any more, and nothing is checked yet. */
    CALL_OVER("round.state.call-over"),
    FORMALITY("stage.FORMALITY"), VERIFICATION("stage.VERIFICATION"), REVIEW("stage.REVIEW"), DEFENCE("stage.DEFENCE"),
    SITE_VISIT("stage.SITE_VISIT"), MEETING("stage.MEETING"), PUBLICITY("stage.PUBLICITY"), PROJECTS("stage.PROJECTS"),
    CLOSED("stage.CLOSED"), CANCELLED("round.state.cancelled"), FAILED("round.state.failed");

    private final String messageKey;

    RoundState(String messageKey) {
        this.messageKey = messageKey;
    }

    static RoundState of(Round round, LocalDateTime now) {
        if (round.ending() != null) {
            return valueOf(round.ending().outcome().name());
        }
        if (round.stage() != RoundStage.CALL) {
            return valueOf(round.stage().name());
        }
        return now.isBefore(round.opensAt()) ? SCHEDULED : now.isAfter(round.closesAt()) ? CALL_OVER : CALL;
    }

    public String messageKey() {
        return messageKey;
    }

    /** Whether nothing of it is under way any more. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED || this == FAILED;
    }
}
