package io.luxuan.publicity;

import java.math.BigDecimal;

/**
 * Who is to be listed.
 *
 * @param amount    in 万元; null where the policy states none
 * @param changedBy the written reason where a meeting departed from the rule; null elsewhere
 */
public record ListedEntry(String applicationId, BigDecimal amount, String changedBy) {}
