package io.luxuan.decision;

import java.math.BigDecimal;

/**
 * What one award has committed.
 *
 * @param programme catalogue id
 * @param year      year of the round
 * @param amount    in 万元, bonuses included and what was claimed back taken off; null where the policy states none
 */
public record AwardCommitment(
        String programme, int year, String roundId, String organisationId, String title, BigDecimal amount) {}
