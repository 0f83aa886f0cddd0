package io.luxuan.programme.money;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A year's budget of a fund as a manager entered it. @param amount in 万元; @param reference number of the paper that says so */
public record EnteredBudget(
        String id, String fund, int yearNo, BigDecimal amount, String reference, LocalDateTime enteredAt, String enteredBy) {}
