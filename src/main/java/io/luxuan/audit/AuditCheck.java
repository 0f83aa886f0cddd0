package io.luxuan.audit;

import java.util.Optional;

/** Seals what waits and recomputes the whole chain. */
public interface AuditCheck {
    CheckedChain check();

    /** What the last check of this node found; empty before the first one has ended. */
    Optional<CheckedChain> latest();

    /** Whether rows have been waiting for their seal for more than a minute, as this node sees it. */
    boolean isBehind();
}
