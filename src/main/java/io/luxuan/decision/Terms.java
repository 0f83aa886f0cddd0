package io.luxuan.decision;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.Funding;
import io.luxuan.programme.Programme.FieldDictionary;
import io.luxuan.programme.Quota;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What a round's list must keep to.
 *
 * @param passMark       least score in points where all above it are taken; null for none
 * @param budget         in 万元; null when the round has none
 * @param occupiedFields fields that an earlier year's award keeps occupied
 */
record Terms(
        Quota quota, BigDecimal passMark, BigDecimal budget, Funding funding, Constraints constraints,
        FieldDictionary fields, Set<String> occupiedFields) {

    static final String OTHER_FIELD = "other";

    QuotaLimit limit() {
        return QuotaLimit.of(quota);
    }

    /** 其他领域 is a choice on the form, but no field that an entry could hold. */
    boolean knowsField(String code) {
        return code != null && !code.equals(OTHER_FIELD) && fields.entries().stream().anyMatch(field -> field.code().equals(code));
    }

    String fieldName(String code) {
        return code == null ? "" : fields.nameOf(code);
    }

    BigDecimal amountFor(Candidate candidate, boolean national) {
        return Amounts.of(funding, candidate.requested(), national);
    }
}
