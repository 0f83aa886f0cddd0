package io.luxuan.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the meeting decided, and who would be next. */
public interface Decisions {
    /** All entries in order of rank; empty before the meeting has decided. */
    List<ProposedEntry> of(String roundId);

    /**
     * The next eligible entry when a selected one falls out: constraints are checked again against those that stay.
     *
     * @param fallen applications that are out for good
     */
    Optional<ProposedEntry> nextEligible(String roundId, Set<String> fallen);

    /** Takes the substitute onto the list with its reason; idempotent. */
    void substitute(String roundId, String applicationId, BigDecimal amount, String reason);

    /** Decides in the round's declared order without changes by the meeting: what a replay and the demo do. */
    void decideAsRanked(String roundId, String tieReason);
}
