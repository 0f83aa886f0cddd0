package io.luxuan.workflow;

import java.time.LocalDate;

/** Puts off the due moment of one task. Those of a whole round are moved with the round's dates. */
public interface DueDates {
    /** Whether this kind of task has a due moment of its own. */
    boolean mayPutOff(String taskKey);

    /**
     * To the end of a day.
     *
     * @throws io.luxuan.shared.Refusal {@code task.put-off} with the fields {@code day} and {@code reason} that are wrong,
     *         {@code task.not-put-off} for a kind that follows other dates, {@code task.gone} when it is done or has moved
     */
    void putOff(String taskId, LocalDate day, String reason);
}
