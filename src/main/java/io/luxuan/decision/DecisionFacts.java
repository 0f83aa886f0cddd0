package io.luxuan.decision;

import io.luxuan.shared.ReadFace;
import java.util.Collection;
import java.util.List;

/** Decisions as other modules read them. */
@ReadFace
public interface DecisionFacts {
    /** All entries in order of rank; empty before the meeting has decided. */
    List<ProposedEntry> of(String roundId);

    /** Those of some applications, of whichever rounds; what no meeting has decided on is missing. */
    List<ProposedEntry> among(Collection<String> roundIds, Collection<String> applicationIds);

    /** What the decision and every later substitution were computed from, in order, as it was stored then. */
    List<DecisionInput> inputs(String roundId);
}
