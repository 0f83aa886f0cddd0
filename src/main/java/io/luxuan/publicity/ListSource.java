package io.luxuan.publicity;

import io.luxuan.application.ApplicationStatus;
import java.util.List;
import java.util.Set;

/** Where a list comes from and what becomes of its entries: a meeting's decision, or a batch of claims. */
public interface ListSource {
    boolean has(ListKey list);

    /** Who is listed, in the order of the list. */
    List<ListedEntry> entries(ListKey list);

    /** What the list is called in its notices. */
    String title(ListKey list);

    /** Prefix of the texts of its notices: {@code notice} reads {@code notice.PROPOSED.title}. */
    String texts();

    /** Where applications stand while they are on the list. */
    ApplicationStatus listed();

    /** Where they stand once nobody disputes them any more. */
    ApplicationStatus settled();

    /** The list has been published for the first time. */
    default void published(ListKey list) {}

    /** Names who takes the vacant places, one list after the other until nobody is left who may. */
    default Filled fill(ListKey list, Set<String> fallen) {
        return Filled.NOTHING;
    }

    /** Nothing of the list is open any more. */
    default void finished(ListKey list) {}

    /** The round ends before its time: what this source keeps of it ends too. Idempotent. */
    default void roundEnded(String roundId) {}

    /** @param entries who comes in; @param tied whether equals for a vacant place wait for the meeting */
    record Filled(List<ListedEntry> entries, boolean tied) {
        public static final Filled NOTHING = new Filled(List.of(), false);
    }
}
