package io.luxuan.audit;

import java.util.Optional;

/** Recomputes the whole chain. */
public interface AuditCheck {
    CheckedChain check();

    /** What the last check of this node found; empty before the first one has ended. */
    Optional<CheckedChain> latest();
}
