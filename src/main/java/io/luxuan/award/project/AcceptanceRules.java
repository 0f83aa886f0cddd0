package io.luxuan.award.project;

import static io.luxuan.shared.Verdict.ALLOWED;
import static io.luxuan.shared.Verdict.refused;

import io.luxuan.programme.PanelGrade;
import io.luxuan.programme.ProjectRule;
import io.luxuan.shared.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;

/** Acceptance: grades in falling order, the last means not passed; one correction of at most three months, then final. */
public final class AcceptanceRules {
    static final int LONGEST_CORRECTION_MONTHS = 3;
    static final int STATEMENT_DAYS = 30;
    static final int AGAIN_DAYS = 10;
    static final int MIDTERM_DAYS = 30;
    static final int ACCEPTANCE_MONTHS = 3;
    static final int JUDGING_DAYS = 14;

    private AcceptanceRules() {}

    public static Verdict gradeIsDeclared(String grade, List<String> grades) {
        return grades.contains(grade) ? ALLOWED : refused("award.grade-declared");
    }

    public static boolean passes(String grade, List<String> grades) {
        return grades.indexOf(grade) < grades.size() - 1;
    }

    /** 每位专家的等级合成专家组等级。 @param given one grade of the programme's an expert, at least one */
    public static String panelGrade(List<String> given, List<String> grades, PanelGrade by) {
        List<Integer> places = given.stream().map(grades::indexOf).sorted().toList();
        if (by == PanelGrade.MEAN) {
            BigDecimal sum = BigDecimal.valueOf(places.stream().mapToInt(Integer::intValue).sum());
            return grades.get(sum.divide(BigDecimal.valueOf(places.size()), 0, RoundingMode.HALF_UP).intValueExact());
        }
        return grades.get(places.get(places.size() / 2));
    }

    /** Not passed, or other than the panel found: the record must say why. */
    public static Verdict reasonForGrade(Finding finding, String found, List<String> grades) {
        boolean plain = passes(finding.outcome(), grades) && finding.outcome().equals(found);
        return plain || !Texts.isBlank(finding.reason()) ? ALLOWED
                : refused(finding.outcome().equals(found) ? "award.needed" : "award.other-grade");
    }

    public static Verdict enoughExperts(int seated, int least) {
        return seated >= least ? ALLOWED : refused("award.panel-least", String.valueOf(least));
    }

    /** 中期整改只有一次。 */
    public static Verdict mayRectify(int rectifications) {
        return rectifications == 0 ? ALLOWED : refused("award.rectified-once");
    }

    /** Experts sign within two weeks. */
    public static LocalDateTime judgingDue(LocalDateTime seatedAt) {
        return endOf(seatedAt.toLocalDate().plusDays(JUDGING_DAYS));
    }

    /** 取得证书的期限: to the end of that day; null where the programme sets none. */
    public static LocalDateTime certificateDue(LocalDate startsOn, Integer months) {
        return months == null ? null : endOf(startsOn.plusMonths(months));
    }

    /** What follows a grade: the round's correction period, unless one was used. */
    public static Verdict mayCorrect(int corrections) {
        return corrections == 0 ? ALLOWED : refused("award.corrected-once");
    }

    public static LocalDateTime correctionEnds(LocalDateTime gradedAt, ProjectRule rule) {
        int months = Math.min(rule.correctionMonths(), LONGEST_CORRECTION_MONTHS);
        return endOf(gradedAt.toLocalDate().plusMonths(months));
    }

    public static Verdict correctionInTime(LocalDateTime submittedAt, LocalDateTime correctionEnds) {
        return submittedAt.isAfter(correctionEnds) ? refused("award.correction-over") : ALLOWED;
    }

    public static LocalDateTime statementDue(LocalDate startsOn) {
        return endOf(startsOn.plusDays(STATEMENT_DAYS));
    }

    /** A returned task statement comes back within ten days. */
    public static LocalDateTime againAfterReturn(LocalDateTime returnedAt) {
        return endOf(returnedAt.toLocalDate().plusDays(AGAIN_DAYS));
    }

    /** More time for a certificate: to the end of that day, and no less than after a return where the answer came late. */
    public static LocalDateTime certificateAgain(LocalDate until, LocalDateTime approvedAt) {
        return Collections.max(List.of(endOf(until), againAfterReturn(approvedAt)));
    }

    public static LocalDateTime midtermDue(LocalDateTime openedAt) {
        return endOf(openedAt.toLocalDate().plusDays(MIDTERM_DAYS));
    }

    /** Material comes within three months of the project's last day. */
    public static LocalDateTime acceptanceDue(LocalDate endsOn) {
        return endOf(endsOn.plusMonths(ACCEPTANCE_MONTHS));
    }

    public static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59));
    }
}
