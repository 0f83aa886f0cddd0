package io.luxuan.publicity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** How far a list has come, for those whose list it is. */
public interface ListProgress {
    /** By round or batch, without those that are not published yet; in as few statements for many as for one. */
    Map<String, Standing> of(Collection<String> listIds);

    /**
     * @param noticeId the newest list in publicity
     * @param running  objections are still in time
     * @param isFinal  the final list has been issued
     */
    record Standing(String noticeId, LocalDate lastDay, boolean running, long held, long removed, boolean isFinal) {}
}
