package io.luxuan.review;

import java.math.BigDecimal;

/** What a signed card counts for. @param total points of all criteria; @param first points of the first criterion */
record CardScore(BigDecimal total, BigDecimal first) {}
