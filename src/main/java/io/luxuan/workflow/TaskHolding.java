package io.luxuan.workflow;

import java.util.List;

/** Gives open tasks to people who answer for them. */
public interface TaskHolding {
    /** Open tasks of one kind in a round for which a person answers. */
    record Held(String roundId, String taskKey, long tasks) {}

    /** @return false when it is done, or another answers for it than was seen */
    boolean hold(WorkItem seen, String accountId);

    /** How many of what a person answers for. */
    List<Held> heldBy(String accountId);

    /** All of it goes to another; what that one is barred from, to nobody. Those that went stand as they were, at most so many. */
    List<WorkItem> handOver(String from, String to, int most);
}
