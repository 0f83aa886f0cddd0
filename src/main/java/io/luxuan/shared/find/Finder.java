package io.luxuan.shared.find;

import java.util.List;

/**
 * Searches one kind of facts that all staff may read. Who may read them is looked at before: drafts, objectors and scores have
 * no finder.
 */
public interface Finder {
    /** {@code find.kind.<kind>} names it. */
    String kind();

    /** Kinds are shown in the order of their places. */
    int place();

    /** Whether what it finds stands in rounds; what does not, has no place in a search of one round. */
    default boolean isInRounds() {
        return true;
    }

    /** The newest first, by one statement. */
    List<Found> find(FindQuery query);
}
