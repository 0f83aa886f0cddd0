package io.luxuan.claim.verification;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.GradeBy;
import io.luxuan.programme.money.Funding.Tier;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

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

    /** What a claim is passed at together with others: the flat sum, or what it asks for. Null where only people can say. */
    static BigDecimal asClaimed(Funding funding, BigDecimal requested) {
        if (funding.gradeBy() == GradeBy.CERTIFICATE) {
            return null;
        }
        return funding.type() == FundingType.FLAT ? funding.cap() : requested;
    }

    /** 定额: the whole sum or nothing. */
    static Verdict wholeOrNothing(Funding funding, BigDecimal found) {
        boolean right = funding.type() != FundingType.FLAT || found.signum() == 0 || found.compareTo(funding.cap()) == 0;
        return right ? ALLOWED : refused("claim.whole-or-nothing", plain(funding.cap()));
    }

    /** Whoever finds less than was asked for, or decides between two, says why. */
    static Verdict saysWhy(int turn, BigDecimal requested, BigDecimal payable, String opinion) {
        boolean less = payable.signum() == 0 || requested != null && payable.compareTo(requested) < 0;
        boolean silent = Wording.saysNothing(opinion);
        return (less || turn >= THIRD) && silent ? refused("claim.says-why") : ALLOWED;
    }

    /** 档次以证书为准: whoever finds money names the level that the certificate shows. @param grade null for none */
    static Verdict levelIsKnown(Funding funding, BigDecimal found, String grade) {
        boolean certified = funding.gradeBy() == GradeBy.CERTIFICATE;
        boolean given = grade != null && funding.tiers().stream().anyMatch(tier -> tier.name().equals(grade));
        boolean right = certified ? given || found.signum() == 0 && grade == null : grade == null;
        return right ? ALLOWED : refused("claim.level");
    }

    /**
     * Never above the cap, of the level where there are levels, nor what was asked for; cut off at 0.01 万元.
     *
     * @param requested null where nothing was asked
     */
    static BigDecimal payable(Funding funding, BigDecimal requested, BigDecimal found, String grade) {
        return payable(funding, requested, found, grade, BigDecimal.ZERO);
    }

    /** 升级补差. @param received for a lower level before: it is taken off the cap of the level that the certificate shows */
    static BigDecimal payable(Funding funding, BigDecimal requested, BigDecimal found, String grade, BigDecimal received) {
        BigDecimal cap = funding.gradeBy() == GradeBy.CERTIFICATE ? capOf(funding, grade).subtract(received).max(BigDecimal.ZERO) : funding.cap();
        BigDecimal within = cap == null ? found : found.min(cap);
        BigDecimal asked = requested == null || funding.type() == FundingType.FLAT ? within : within.min(requested);
        return asked.setScale(2, RoundingMode.DOWN);
    }

    private static BigDecimal capOf(Funding funding, String grade) {
        return funding.tiers().stream().filter(tier -> tier.name().equals(grade)).map(Tier::cap).findFirst().orElse(BigDecimal.ZERO);
    }

    /** Sums that are cut to the same are no difference; another level is one. */
    static VerificationOutcome outcome(List<Finding> findings) {
        if (findings.size() < 2) {
            return VerificationOutcome.PENDING;
        }
        Finding last = findings.get(findings.size() - 1);
        Finding first = findings.get(0);
        boolean same = last.payable().compareTo(first.payable()) == 0 && Objects.equals(last.grade(), first.grade());
        boolean agree = findings.size() >= THIRD || same;
        if (!agree) {
            return VerificationOutcome.DIFFERS;
        }
        return last.payable().signum() > 0 ? VerificationOutcome.ACCEPTED : VerificationOutcome.REFUSED;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** @param leadsBack whether the drawing by which the claim goes has a way back */
    static Verdict leadsBack(boolean leadsBack) {
        return leadsBack ? Verdict.ALLOWED : Verdict.refused("claim.no-way-back");
    }

    /** 退回补正以一次为限，并一次性告知. @param returnedAt null while it was never given back */
    static Verdict mayGiveBack(LocalDateTime returnedAt, String reason) {
        if (returnedAt != null) {
            return Verdict.refused("claim.given-back");
        }
        return Wording.saysNothing(reason) || reason.strip().length() > LONGEST_OPINION
                ? Verdict.refused("claim.give-back-why") : Verdict.ALLOWED;
    }
}
