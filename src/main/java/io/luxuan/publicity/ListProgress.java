package io.luxuan.publicity;

import java.time.LocalDate;

/** How far a list has come, for those whose list it is. */
public interface ListProgress {
    /** Null before it is published. @param listId round or batch */
    Standing of(String listId);

    /**
     * @param noticeId the newest list in publicity
     * @param running  objections are still in time
     * @param isFinal  the final list has been issued
     */
    record Standing(String noticeId, LocalDate lastDay, boolean running, long held, long removed, boolean isFinal) {}
}
