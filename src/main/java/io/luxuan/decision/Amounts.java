package io.luxuan.decision;

import io.luxuan.programme.Funding;
import io.luxuan.programme.Funding.FundingType;
import java.math.BigDecimal;

/** How much an award is, in 万元. */
final class Amounts {
    private Amounts() {}

    /** Null where the policy states no amount. What was not asked for in figures is taken at the cap (最高). */
    static BigDecimal of(Funding funding, BigDecimal requested, boolean national) {
        if (funding.type() == FundingType.NOT_STATED || funding.cap() == null) {
            return null;
        }
        BigDecimal cap = national && funding.nationalCap() != null ? funding.nationalCap() : funding.cap();
        return funding.type() == FundingType.FLAT || requested == null ? cap : requested.min(cap);
    }
}
