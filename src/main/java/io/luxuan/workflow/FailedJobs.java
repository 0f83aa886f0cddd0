package io.luxuan.workflow;

import io.luxuan.shared.Slice;
import java.util.List;

/** Steps of all rounds that failed in the background. */
public interface FailedJobs {
    /** Without tries left: they wait for a manager. The latest failures first. */
    Slice<FailedJob> stuck(String cursor, int limit);

    /** Failed and will be tried again by themselves, the nearest first; at most {@code limit}. */
    List<FailedJob> waiting(int limit);

    /** Those that a manager has tried again in the last day, the latest first, with what became of them. */
    List<FailedJob> retried(int limit);

    /** Without tries left in one round; at most a hundred. */
    List<FailedJob> stuckInRound(String roundId);

    /** What waits for a manager, by cause; the most frequent first. */
    List<FailureGroup> causes();

    /** @throws io.luxuan.shared.NotFound when it never failed */
    FailedJob get(String jobId);

    /** Where the program was when it failed; empty when that is not known any more. */
    String trace(String jobId);

    /** The diagram that the step's instance runs by. */
    String diagram(String jobId);

    /**
     * One more try, at once.
     *
     * @throws io.luxuan.shared.Refusal {@code failed.gone} when it does not wait for a manager any more
     */
    void retry(String jobId);

    /** The same, with the manager's own reason in the log; blank for none. */
    void retry(String jobId, String reason);

    /** The drawing that the step's instance runs by. */
    Picture picture(String jobId);

    /** One more try for all that failed alike, five hundred at a time; answers for how many. */
    int retryAll(String causeKey);

    /** How many wait for a manager; some seconds old. */
    long count();
}
