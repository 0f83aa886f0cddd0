package io.luxuan.owner.lead;

import java.util.Set;

/** What the audit log writes of a round that changes nothing in it. */
final class FreeActions {
    /** Looking and taking copies: as the departments agree. */
    static final Set<String> READINGS = Set.of("application.read", "application.file", "application.paper", "assignment.read", "assignment.file",
            "card.read", "panels.read", "ranking.read", "application.export", "paper.take", "claim.payments", "statistics.experts",
            "award.export-papers");

    /** A step of the machine that failed is tried again as it was; whoever sees it may, since nothing is decided. */
    static final Set<String> ANYBODYS = Set.of("process.retry", "process.retry-all");

    private FreeActions() {}
}
