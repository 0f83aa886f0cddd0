package io.luxuan.workflow;

import io.luxuan.shared.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Puts off the due moments of chosen tasks of a round together: first what would become of each, then those that may be. */
public interface ManyDueDates {
    /** Most that are chosen at once. */
    int MOST = 200;

    /** Those that are open, by due date. */
    List<WorkItem> open(String roundId, Collection<String> taskIds);

    /**
     * What the rules say of each, by task.
     *
     * @throws io.luxuan.shared.Refusal {@code task.put-off} with the fields {@code day} and {@code reason} that are wrong for all
     */
    Map<String, Verdict> preview(Collection<WorkItem> items, LocalDate day, String reason);

    /**
     * Those that may be and are open; answers how many.
     *
     * @throws io.luxuan.shared.Refusal the same, and {@code task.none-put-off} when it would be none
     */
    int putOff(String roundId, Collection<String> taskIds, LocalDate day, String reason);
}
