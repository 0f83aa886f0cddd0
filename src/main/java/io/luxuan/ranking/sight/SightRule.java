package io.luxuan.ranking.sight;

import java.time.LocalDateTime;

/** Whether the managers of a round may read scores while its review runs, as a supervisor set it. */
public record SightRule(
        String id, String roundId, boolean open, String reason, String setBy, String setName, LocalDateTime setAt) {}
