package io.luxuan.panel.ceremony;

import io.luxuan.panel.pool.Draw;
import java.util.List;

/** What is to be done next about a round's panels. */
enum DrawStep {
    /** The formality check is not over. */ NOT_YET,
    COMMIT, ENTER, DRAW, CONFIRM,
    /** The panels are in force. */ DONE;

    public static List<DrawStep> ceremony() {
        return List.of(COMMIT, ENTER, DRAW, CONFIRM);
    }

    static DrawStep of(String roundId, CeremonyTasks tasks, Draw draw) {
        if (tasks.isOpen(CeremonyTasks.COMMIT, roundId)) {
            return COMMIT;
        }
        if (tasks.isOpen(CeremonyTasks.ENTER, roundId)) {
            return ENTER;
        }
        if (tasks.isOpen(CeremonyTasks.DRAW, roundId)) {
            return draw == null ? DRAW : CONFIRM;
        }
        return draw == null ? NOT_YET : DONE;
    }
}
