package io.luxuan.publicity;

import java.math.BigDecimal;

/** An entry of the final list. @param amount in 万元, null where the policy states none */
public record FinalEntry(String applicationId, BigDecimal amount) {}
