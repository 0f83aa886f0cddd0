package io.luxuan.card.marks;

import java.math.BigDecimal;

/** A signed card that counts no longer. @param reason why it was declared void */
public record VoidedCard(String applicationId, String assignmentId, String expertId, BigDecimal total, String reason) {}
