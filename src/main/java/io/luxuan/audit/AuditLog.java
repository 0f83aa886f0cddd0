package io.luxuan.audit;

import io.luxuan.shared.Slice;
import java.util.List;

/** Reading the log, newest first. */
public interface AuditLog {
    /** @param cursor {@code next} of the page before, null for the newest lines */
    Slice<AuditLine> find(AuditFilter filter, String cursor, int limit);

    /** The actions that have occurred so far. */
    List<String> actions();
}
