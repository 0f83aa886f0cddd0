package io.luxuan.programme;

import io.luxuan.programme.Funding.FundingType;
import java.util.Set;

/** What claims and recognitions need, and what belongs to no other family. */
final class FamilyCheck {
    private static final Set<FundingType> CLAIMABLE = Set.of(FundingType.FLAT, FundingType.CAPPED);
    private static final Set<FundingType> AWARDED = Set.of(FundingType.NOT_STATED, FundingType.FLAT, FundingType.CAPPED);

    private final Faults faults;

    FamilyCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        if (programme.claim() != null) {
            claim(programme.claim(), programme.funding());
        }
        if (programme.recognition() != null) {
            recognition(programme);
        }
        boolean contracted = programme.project() != null;
        boolean split = programme.funding() != null && programme.funding().firstPayment() != null;
        faults.unless(contracted == split, "funding.firstPayment", "is needed where there is a project, and only there");
    }

    private void claim(ClaimRule claim, Funding funding) {
        faults.unless(claim.verifiers() == ClaimRule.VERIFIERS, "claim.verifiers", "must be 2");
        faults.unless(claim.correctionDays() >= 1 && claim.correctionDays() <= 30, "claim.correctionDays", "must be 1 to 30");
        faults.unless(funding == null || CLAIMABLE.contains(funding.type()), "funding.type", "of a claim must be FLAT or CAPPED");
    }

    private void recognition(Programme programme) {
        RecognitionRule rule = programme.recognition();
        faults.missing(rule.title(), "recognition.title");
        faults.unless(rule.validMonths() == null || rule.validMonths() > 0, "recognition.validMonths", "must be positive");
        boolean marked = rule.passMark() != null;
        faults.unless(marked == (rule.standard() == null || rule.standard().isBlank()), "recognition",
                "needs either a passMark or a standard");
        faults.unless(!marked || ProgrammeCheck.isMark(rule.passMark()), "recognition.passMark", "must be above 0 to 100");
        faults.unless(marked == (programme.panel() != null), "recognition.passMark", "goes with a panel, a standard without one");
        faults.unless(programme.funding() == null || AWARDED.contains(programme.funding().type()), "funding.type",
                "of a recognition must be NOT_STATED, FLAT or CAPPED");
    }
}
