package io.luxuan.shared;

import java.time.LocalDateTime;
import java.time.Period;

/**
 * Rows that nobody needs after some time, and which may go. Never facts, records, scores or the audit log: what has no
 * bean of this kind is kept for ever. Where one statement removes them, the mapper itself is that bean.
 */
public interface Expiring {
    /** Its setting is {@code luxuan.retention.<name>}. */
    String name();

    /** How long such a row is kept unless the setting says otherwise. */
    Period kept();

    /** Whether the rows tell what people did: such a log is kept for six months at least. */
    default boolean isLog() {
        return false;
    }

    /** How many would go now. */
    long expired(LocalDateTime before);

    /** Removes at most so many, in a transaction of its own; answers how many went. Two nodes may do it at once. */
    int remove(LocalDateTime before, int limit);
}
