package io.luxuan.selection;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.GradeBy;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;

/** What a meeting may set for one application: its amount within the cap (一事一议), and its level where levels are the meeting's. */
public final class MeetingSettings {
    private MeetingSettings() {}

    /** 定额不作调整; 不超过按规则测算的金额. @param sum in 万元, above 0 */
    public static Verdict mayBeSetTo(Candidate candidate, BigDecimal sum, boolean national, Terms terms) {
        if (terms.funding().type() == FundingType.FLAT) {
            return refused("decision.amount-is-flat");
        }
        Candidate plain = candidate.with(candidate.claim().decided(null));
        BigDecimal most = terms.amountFor(plain, national, new Selection()).sum();
        return most == null || sum.compareTo(most) <= 0 ? ALLOWED : refused("decision.amount-above", most, sum);
    }

    /** Levels are the meeting's only where the programme says so, and only those that it names. */
    public static Verdict mayBeGraded(Funding funding, String grade) {
        boolean known = funding.gradeBy() == GradeBy.MEETING && funding.tiers().stream().anyMatch(tier -> tier.name().equals(grade));
        return known ? ALLOWED : refused("decision.no-such-level");
    }
}
