package io.luxuan.award.transfer;

import java.math.BigDecimal;

/** What a filter finds. @param amount in 万元 */
record DueSum(long lineCount, BigDecimal amount) {}
