package io.luxuan.selection;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.Exhaustion;
import io.luxuan.programme.FieldDictionary;
import io.luxuan.programme.Quota;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.CapBy;
import io.luxuan.programme.money.Funding.CapMeasure;
import io.luxuan.programme.money.Funding.CapOver;
import io.luxuan.programme.money.Funding.GradeBy;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What a round's list must keep to.
 *
 * @param passMark       least score in points where all above it are taken; null for none
 * @param budget         in 万元; null when the round has none
 * @param occupiedFields fields that an earlier year's award keeps occupied
 * @param earlier        what other awards have committed
 */
public record Terms(
        Quota quota, BigDecimal passMark, BigDecimal budget, Funding funding, Constraints constraints,
        FieldDictionary fields, Set<String> occupiedFields, Earlier earlier) {

    static final String OTHER_FIELD = "other";

    public QuotaLimit limit() {
        return QuotaLimit.of(quota);
    }

    /** The round's budget or what the fund's year still has, whichever is less; null when there is neither. */
    public BigDecimal available() {
        BigDecimal limit = funding.limit(CapBy.FUND, CapOver.YEAR, CapMeasure.MONEY);
        BigDecimal left = limit == null ? null : limit.subtract(earlier.fundYear()).max(BigDecimal.ZERO);
        return left == null ? budget : budget == null ? left : left.min(budget);
    }

    boolean cutsInProportion() {
        return constraints.exhaustion() == Exhaustion.PRO_RATA;
    }

    /** 其他领域 is a choice on the form, but no field that an entry could hold. */
    boolean knowsField(String code) {
        return code != null && !code.equals(OTHER_FIELD) && fields.holds(code);
    }

    String fieldName(String code) {
        return code == null ? "" : fields.nameOf(code);
    }

    Amount amountFor(Candidate candidate, boolean national, Selection list) {
        Claim claim = graded(candidate);
        Amount own = Amounts.decided(Amounts.of(funding, claim, national), claim.decided());
        return Amounts.within(own, candidate.organisationId(), this, list);
    }

    /** Where the mark gives the level it is the one that the experts gave. */
    private Claim graded(Candidate candidate) {
        return funding.gradeBy() == GradeBy.SCORE
                ? candidate.claim().graded(funding.levelOf(candidate.score())) : candidate.claim();
    }
}
