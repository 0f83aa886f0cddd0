package io.luxuan.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Scores of a file, through the same panels, acceptance and signing (and user tasks) that experts use. Two steps,
 * because the round's process stands between them: panels first, then, when the score tasks are open, the signatures.
 */
public interface ImportPanels {
    /** Whether the round waits for its panels. */
    boolean areAwaited(String roundId);

    /** The seated panels are the round's: it goes on to the experts without a draw. */
    void confirm(String roundId);

    /** @param expertIds by application id, in the order of the file's scores */
    void seat(String roundId, Map<String, List<String>> expertIds);

    /**
     * Accepts, fills and signs the card of each seat; {@code totals} on the hundred-point scale, spread over the criteria in
     * proportion. Idempotent.
     */
    void sign(String applicationId, List<BigDecimal> totals);

    /** The same for some applications, in one transaction: all of them or none. @param totals by application id */
    void signAll(Map<String, List<BigDecimal>> totals);
}
