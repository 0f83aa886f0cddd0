package io.luxuan.decision;

import java.math.BigDecimal;

/**
 * What was decided for one application.
 *
 * @param selected        on the proposed list
 * @param amount          in 万元; null when not selected or where the policy states no amount
 * @param reason          Chinese text of why it is in or out, with the rule's article
 * @param applicantReason the same in words for the applicant: nobody else's affairs, none of the meeting's inner words
 * @param reasonCode      code of the rule; null for what was decided before codes were kept
 * @param figures         how the amount came about, in Chinese; null where there is nothing to compute
 * @param changedBy       null, or the meeting's written reason where it departed from the ranking
 * @param substitute      it came in after the meeting, for one that fell out
 * @param mayComeIn       nothing but the places on the list kept it out: it may rise where one comes free
 */
public record ProposedEntry(
        String applicationId, int rank, BigDecimal score, boolean selected, BigDecimal amount, String reason,
        String applicantReason, String reasonCode, String figures, String changedBy, boolean substitute, boolean mayComeIn) {}
