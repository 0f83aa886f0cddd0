package io.luxuan.card.marks;

import java.math.BigDecimal;

public record CardPoints(String assignmentId, String criterion, BigDecimal points) {}
