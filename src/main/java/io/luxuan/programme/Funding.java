package io.luxuan.programme;

import java.math.BigDecimal;

/**
 * How much an award is.
 *
 * @param cap          per award in 万元; null when the policy states no amount
 * @param nationalCap  higher cap in 万元 for a nationally recognised one (P11); null when there is none
 * @param firstPayment share paid at the start, 0 to 1; the rest is paid after acceptance
 */
public record Funding(FundingType type, BigDecimal cap, BigDecimal nationalCap, BigDecimal firstPayment) {
    public enum FundingType { NOT_STATED, FLAT, CAPPED }
}
