package io.luxuan.programme.check;

import io.luxuan.programme.ClaimCheck;
import io.luxuan.programme.ClaimRule;
import io.luxuan.programme.ClaimRule.OnceRow;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Quota;
import io.luxuan.programme.RecognitionRule;
import io.luxuan.programme.RecognitionRule.OpinionRule;
import io.luxuan.programme.form.Form;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.GradeBy;
import io.luxuan.programme.money.OpenNumber.Sets;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** What a competition, claims and a recognition each need to decide by. */
final class FamilyCheck {
    private static final Set<FundingType> CLAIMABLE = Set.of(FundingType.FLAT, FundingType.CAPPED, FundingType.COMPUTED, FundingType.TIERS);
    private static final Set<FundingType> AWARDED = Set.of(
            FundingType.NOT_STATED, FundingType.FLAT, FundingType.CAPPED, FundingType.COMPUTED);

    private final Faults faults;

    FamilyCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Programme programme) {
        competition(programme);
        grades(programme);
        if (programme.claim() != null) {
            claim(programme.claim(), programme);
        }
        if (programme.recognition() != null) {
            recognition(programme);
        }
    }

    /** Everybody wins is never the default: what has no number of places has a mark to reach or money that runs out. */
    private void competition(Programme programme) {
        boolean competes = programme.quota() != null;
        boolean limited = !competes || programme.quota().type() != Quota.QuotaType.NONE;
        boolean marked = programme.passMark() != null || programme.leavesOpen(Sets.PASS_MARK);
        faults.unless(limited || marked || programme.budget() != null, "quota", "nothing-decides");
        faults.unless(competes || programme.passMark() == null, "passMark", "needs", "quota");
        faults.unless(programme.passMark() == null || programme.rubric() != null, "passMark", "needs", "rubric");
        mark(programme.passMark(), "passMark");
        faults.unless(programme.budget() == null || programme.budget().signum() > 0, "budget", "positive");
    }

    private void mark(BigDecimal points, String place) {
        boolean right = points == null || points.signum() > 0 && points.compareTo(new BigDecimal(100)) <= 0;
        faults.unless(right, place, "range", 0, 100);
    }

    private void claim(ClaimRule claim, Programme programme) {
        faults.unless(claim.verifiers() == ClaimRule.VERIFIERS, "claim.verifiers", "range", ClaimRule.VERIFIERS, ClaimRule.VERIFIERS);
        type(programme.funding(), CLAIMABLE);
        boolean named = claim.onceQuestion() == null || claim.once() && isAsked(programme.form(), claim.onceQuestion());
        faults.unless(named, "claim.onceQuestion", "needs", "form." + claim.onceQuestion());
        claim.payee().keys().forEach(key -> faults.unless(isAsked(programme.form(), key), "claim.payee", "needs", "form." + key));
        if (claim.receivedQuestion() != null) {
            faults.unless(isAsked(programme.form(), claim.receivedQuestion()), "claim.receivedQuestion", "needs", "form." + claim.receivedQuestion());
            boolean certified = programme.funding() != null && programme.funding().gradeBy() == GradeBy.CERTIFICATE;
            faults.unless(certified, "claim.receivedQuestion", "needs", "funding.gradeBy: CERTIFICATE");
        }
        for (int at = 0; at < claim.onceRows().size(); at++) {
            onceRow(claim.onceRows().get(at), programme.form(), "claim.onceRows." + at);
        }
        if (claim.suppliers() != null) {
            column(claim.suppliers().table(), claim.suppliers().column(), programme.form(), "claim.suppliers");
            faults.missing(claim.suppliers().list(), "claim.suppliers.list");
        }
        for (int at = 0; at < claim.checks().size(); at++) {
            check(claim.checks().get(at), programme.form(), "claim.checks." + at);
        }
    }

    private void check(ClaimCheck check, Form form, String place) {
        faults.missing(check.text(), place + ".text");
        boolean asked = check.question() != null && isAsked(form, check.question());
        faults.unless(asked, place + ".question", "needs", "form." + check.question());
        boolean known = check.column() == null || asked && form.question(check.question()).orElseThrow().columns().stream()
                .anyMatch(column -> column.key().equals(check.column()));
        faults.unless(known, place + ".column", "needs", "form." + check.question() + "." + check.column());
    }

    private void onceRow(OnceRow row, Form form, String place) {
        column(row.table(), row.column(), form, place);
        faults.unless(row.register() == null || row.register().matches("[a-z][a-z-]{1,30}"), place + ".register", "register-name");
    }

    private void column(String table, String column, Form form, String place) {
        boolean asked = form != null && table != null && form.question(table).stream().flatMap(question -> question.columns().stream())
                .anyMatch(one -> one.key().equals(column) && one.required());
        faults.unless(asked, place, "needs", "form." + table + "." + column);
    }

    private static boolean isAsked(Form form, String question) {
        return form != null && form.question(question).map(Form.Question::required).orElse(false);
    }

    private void recognition(Programme programme) {
        RecognitionRule rule = programme.recognition();
        faults.missing(rule.title(), "recognition.title");
        faults.unless(rule.validMonths() == null || rule.validMonths() > 0, "recognition.validMonths", "positive");
        mark(rule.passMark(), "recognition.passMark");
        mark(rule.awardMark(), "recognition.awardMark");
        boolean scored = programme.rubric() != null;
        faults.unless(scored == (rule.passMark() != null || programme.leavesOpen(Sets.PASS_MARK)), "recognition.passMark", "mark-with-rubric");
        boolean described = rule.standard() != null && !rule.standard().isBlank();
        faults.unless(scored != described, "recognition.standard", "standard-without-rubric");
        if (rule.opinion() != null) {
            faults.unless(described, "recognition.opinion", "needs", "recognition.standard");
            opinion(rule.opinion(), programme.form());
        }
        type(programme.funding(), AWARDED);
    }

    private void opinion(OpinionRule rule, Form form) {
        faults.missing(rule.from(), "recognition.opinion.from");
        faults.missing(rule.granted(), "recognition.opinion.granted");
        faults.missing(rule.refused(), "recognition.opinion.refused");
        boolean asked = rule.question() != null && isAsked(form, rule.question())
                && form.question(rule.question()).orElseThrow().options().contains(rule.answer());
        faults.unless(asked, "recognition.opinion.question", "needs", "form." + rule.question() + " = " + rule.answer());
    }

    /** Marks give levels where experts give marks, certificates where claims are verified, a meeting where one decides. */
    private void grades(Programme programme) {
        GradeBy by = programme.funding() == null ? null : programme.funding().gradeBy();
        faults.unless(by != GradeBy.SCORE || programme.rubric() != null, "funding.gradeBy", "needs", "rubric");
        faults.unless(by != GradeBy.MEETING || programme.quota() != null, "funding.gradeBy", "needs", "quota");
        boolean certified = by == GradeBy.CERTIFICATE;
        faults.unless(!certified || programme.claim() != null, "funding.gradeBy", "needs", "claim");
        boolean tiered = programme.funding() != null && programme.funding().type() == FundingType.TIERS;
        faults.unless(tiered || !certified && programme.claim() == null || by == null, "funding.gradeBy", "needs", "funding.type: TIERS");
        faults.unless(!tiered || certified || programme.claim() == null, "funding.gradeBy", "no-choice", by, GradeBy.CERTIFICATE);
    }

    private void type(Funding funding, Set<FundingType> possible) {
        boolean right = funding == null || funding.type() == null || possible.contains(funding.type());
        String names = possible.stream().map(Enum::name).sorted().collect(Collectors.joining("、"));
        faults.unless(right, "funding.type", "no-choice", right ? "" : funding.type(), names);
    }
}
