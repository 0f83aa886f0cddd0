package io.luxuan.review;

import java.math.BigDecimal;

record CardPoints(String assignmentId, String criterion, BigDecimal points) {}
