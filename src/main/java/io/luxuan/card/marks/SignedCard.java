package io.luxuan.card.marks;

import java.math.BigDecimal;

/** A signed card as the staff read it. */
public record SignedCard(
        String applicationId, int seat, String assignmentId, String expertId, BigDecimal total,
        BigDecimal firstCriterion, String commentText, String noteText) {}
