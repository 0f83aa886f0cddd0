package io.luxuan.claim.verification;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Two people verify a claim apart from each other; where they differ a third decides. Amounts in 万元. */
final class VerificationRules {
    static final int LONGEST_OPINION = 1000;
    private static final int THIRD = 3;

    private VerificationRules() {}

    /** 双人核验: nobody confirms his own finding. */
    static Verdict anotherPerson(List<Finding> earlier, String verifierId) {
        return earlier.stream().noneMatch(finding -> finding.verifierId().equals(verifierId))
                ? ALLOWED : refused("claim.another-person");
    }

    /** 定额: the whole sum or nothing. */
    static Verdict wholeOrNothing(Funding funding, BigDecimal found) {
        boolean right = funding.type() != FundingType.FLAT || found.signum() == 0 || found.compareTo(funding.cap()) == 0;
        return right ? ALLOWED : refused("claim.whole-or-nothing", plain(funding.cap()));
    }

    /** Whoever finds less than was asked for, or decides between two, says why. */
    static Verdict saysWhy(int turn, BigDecimal requested, BigDecimal payable, String opinion) {
        boolean less = payable.signum() == 0 || requested != null && payable.compareTo(requested) < 0;
        boolean silent = opinion == null || opinion.isBlank();
        return (less || turn >= THIRD) && silent ? refused("claim.says-why") : ALLOWED;
    }

    /** Never above the programme's cap nor what was asked for; cut off at 0.01 万元. @param requested null where nothing was asked */
    static BigDecimal payable(Funding funding, BigDecimal requested, BigDecimal found) {
        BigDecimal within = funding.cap() == null ? found : found.min(funding.cap());
        BigDecimal asked = requested == null || funding.type() == FundingType.FLAT ? within : within.min(requested);
        return asked.setScale(2, RoundingMode.DOWN);
    }

    /** Sums that are cut to the same are no difference. */
    static VerificationOutcome outcome(List<Finding> findings) {
        if (findings.size() < 2) {
            return VerificationOutcome.PENDING;
        }
        Finding last = findings.get(findings.size() - 1);
        boolean agree = findings.size() >= THIRD || last.payable().compareTo(findings.get(0).payable()) == 0;
        if (!agree) {
            return VerificationOutcome.DIFFERS;
        }
        return last.payable().signum() > 0 ? VerificationOutcome.ACCEPTED : VerificationOutcome.REFUSED;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
