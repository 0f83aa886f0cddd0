package io.luxuan.decision;

import java.math.BigDecimal;

/**
 * What was decided for one application.
 *
 * @param selected   on the proposed list
 * @param amount     in 万元; null when not selected or where the policy states no amount
 * @param reason     Chinese text of why it is in or out, with the rule's article
 * @param changedBy  null, or the meeting's written reason where it departed from the ranking
 */
public record ProposedEntry(
        String applicationId, int rank, BigDecimal score, boolean selected, BigDecimal amount, String reason, String changedBy) {}
