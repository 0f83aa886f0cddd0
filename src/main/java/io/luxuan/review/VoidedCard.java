package io.luxuan.review;

import java.math.BigDecimal;

/** A signed card that counts no longer. @param reason why it was declared void */
record VoidedCard(String applicationId, String assignmentId, String expertId, BigDecimal total, String reason) {}
