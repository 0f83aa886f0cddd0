package io.luxuan.shared.trail;

import java.util.List;

/** Writes in the caller's transaction: without one it refuses, so that no change goes unrecorded. */
public interface AuditTrail {
    void record(AuditEvent event);

    /** Many changes of one command, in few statements. */
    void recordAll(List<AuditEvent> events);
}
