package io.luxuan.application;

/** Leaders of running projects who are told by their papers. */
public interface ReplacedLeaders {
    /** The leader of this application's project was replaced: the earlier one is free, the new one unknown. */
    void replaced(String applicationId);

    /** Whether the unit has not yet entered the number of a leader who took over. */
    boolean isUnknown(String applicationId);
}
