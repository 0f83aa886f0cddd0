package io.luxuan.award.money;

import java.math.BigDecimal;

/** What a fund's awards of a year add up to, in 万元. @param due also what is held back or approved */
public record FundSum(
        String fund, int yearNo, BigDecimal committed, BigDecimal due, BigDecimal sent, BigDecimal paid, BigDecimal returned, long awards) {}
