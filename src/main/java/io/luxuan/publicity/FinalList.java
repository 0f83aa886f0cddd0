package io.luxuan.publicity;

import java.util.Collection;
import java.util.List;

/** Who is awarded, after publicity and objections. */
public interface FinalList {
    /** In the order in which they became final, so that an entry keeps its place when held ones follow later. @param listId round or batch */
    List<FinalEntry> of(String listId);

    /** The same, from one place on: as many as are asked for. @param from places before it, 0 for the first */
    List<FinalEntry> from(String listId, int from, int limit);

    /** What became of these entries of the list; those that are still open are left out. */
    Settled among(ListKey list, Collection<String> applicationIds);

    /** Applications that an objection or a withdrawal took off the list. @param listId round or batch */
    List<String> removed(String listId);

    /** Application ids. */
    record Settled(List<String> awarded, List<String> removed) {}
}
