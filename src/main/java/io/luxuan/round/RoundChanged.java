package io.luxuan.round;

import java.util.List;

/** A round says something else than before; published in the transaction that changes it. @param reason public */
public record RoundChanged(Round before, Round after, List<Change> changes, String reason) {
    public RoundChanged {
        changes = List.copyOf(changes);
    }

    /**
     * @param field as forms name it
     * @param label its name; both texts as people read them, empty for nothing
     */
    public record Change(String field, String label, String before, String after) {}
}
