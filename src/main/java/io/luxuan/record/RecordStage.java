package io.luxuan.record;

import io.luxuan.round.RoundStage;
import java.util.Arrays;
import java.util.Optional;

/** When a round's record is sealed. */
public enum RecordStage {
    /** The meeting's list has been published. */ DECISION(RoundStage.PUBLICITY),
    /** The final list has been issued. */ PUBLICITY(RoundStage.PROJECTS),
    /** The last project is closed. */ CLOSE(RoundStage.CLOSED);

    private final RoundStage entered;

    RecordStage(RoundStage entered) {
        this.entered = entered;
    }

    static Optional<RecordStage> entered(RoundStage stage) {
        return Arrays.stream(values()).filter(each -> each.entered == stage).findFirst();
    }
}
