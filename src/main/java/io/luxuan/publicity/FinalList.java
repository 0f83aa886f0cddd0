package io.luxuan.publicity;

import java.util.Collection;
import java.util.List;

/** Who is awarded, after publicity and objections. */
public interface FinalList {
    /** In the order in which they became final, so that an entry keeps its place when held ones follow later. @param listId round or batch */
    List<FinalEntry> of(String listId);

    /** What became of these entries of the list; those that are still open are left out. */
    Settled among(ListKey list, Collection<String> applicationIds);

    /** Applications that an objection or a withdrawal took off the list. @param listId round or batch */
    List<String> removed(String listId);

    /** Application ids. */
    record Settled(List<String> awarded, List<String> removed) {}
}
