package io.luxuan.selection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the meeting decided equals (会商).
 *
 * @param order  ids of those that tie, the preferred first; compared only among equals
 * @param taken  which of them come in; null for as many, in this order, as the ranking alone would fill
 * @param reason written by the meeting; blank while it has not decided
 */
public record TieChoice(List<String> order, Set<String> taken, String reason) {
    public static final TieChoice NONE = new TieChoice(List.of(), null, null);

    public boolean covers(Collection<String> tied) {
        return reason != null && !reason.isBlank() && new HashSet<>(order).containsAll(tied);
    }

    /** Of each that has one, from 1 for the preferred. */
    public Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        order.forEach(id -> places.putIfAbsent(id, places.size() + 1));
        return places;
    }

    /** 1 for the preferred; 0 when the meeting gave none. */
    public int place(String id) {
        return order.indexOf(id) + 1;
    }

    boolean leavesOut(String id) {
        return taken != null && !taken.contains(id);
    }
}
