package io.luxuan.panel.pool;

import java.time.LocalDateTime;

/**
 * What a manager found of a name that is nearly an expert's.
 *
 * @param nameKey as it is compared; @param person as it was typed
 * @param same    whether both are one person, who is then kept away; otherwise nothing changes
 * @param wholeRound whether from all of the round: whoever takes part in it judges nothing of it
 */
public record NameDecision(
        String roundId, String applicationId, String expertId, String nameKey, String person, boolean same, boolean wholeRound,
        String reason, String setBy, LocalDateTime setAt) {}
