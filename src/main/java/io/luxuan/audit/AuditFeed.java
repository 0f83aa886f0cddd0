package io.luxuan.audit;

import io.luxuan.shared.ReadFace;
import java.util.List;

/** The log from a line onwards, for whoever follows it: what is committed is there a moment later, in one order for all. */
@ReadFace
public interface AuditFeed {
    /** Number of the last line; 0 before the first. */
    long last();

    /** Lines after this one in the order of their numbers. */
    List<AuditLine> after(long seq, int limit);
}
