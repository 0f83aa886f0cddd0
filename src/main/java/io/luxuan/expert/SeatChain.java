package io.luxuan.expert;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/**
 * When all experts of a panel are taken: one of them gives up a seat elsewhere, which another takes over, and so on,
 * until someone with room is found. Searched breadth first, so that as few seats as possible change.
 */
final class SeatChain {
    private record Link(Table wanting, Holder moving, Table from) {}

    private final Map<Table, Link> reached = new HashMap<>();
    private final Queue<Table> open = new ArrayDeque<>();

    boolean bringOneTo(Table wanting) {
        reached.put(wanting, null);
        open.add(wanting);
        while (!open.isEmpty()) {
            Table table = open.remove();
            Holder leaving = reached.get(table) == null ? null : reached.get(table).moving();
            for (Holder holder : table.choice()) {
                if (!table.accepts(holder, leaving) || holder == leaving) {
                    continue;
                }
                if (holder.hasRoom()) {
                    move(table, holder);
                    return true;
                }
                reach(table, holder);
            }
        }
        return false;
    }

    private void reach(Table table, Holder holder) {
        for (Table other : holder.seats()) {
            if (!reached.containsKey(other)) {
                reached.put(other, new Link(table, holder, other));
                open.add(other);
            }
        }
    }

    private void move(Table end, Holder free) {
        Link link = reached.get(end);
        if (link != null) {
            link.from().release(link.moving());
        }
        end.seat(free);
        if (link != null) {
            move(link.wanting(), link.moving());
        }
    }
}
