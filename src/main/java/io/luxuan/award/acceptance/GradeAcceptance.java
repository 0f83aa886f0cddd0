package io.luxuan.award.acceptance;

import io.luxuan.award.papers.CheckPaper;
import io.luxuan.award.papers.PaperState;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.award.project.Texts;
import io.luxuan.programme.ProjectRule;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The department confirms the acceptance panel's grade: passed, to be corrected once, or failed for good. */
@UseCase
@ForManagers
public class GradeAcceptance {
    private static final int LONGEST_OPINION = 10_000;

    private final CheckPaper check;
    private final ProjectMapper projects;
    private final AcceptancePanel panel;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    GradeAcceptance(CheckPaper check, ProjectMapper projects, AcceptancePanel panel, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.check = check;
        this.projects = projects;
        this.panel = panel;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Refusal {@code award.grade-invalid} with its fields, {@code award.panel-unsigned} or {@code award.stale};
     *                 {@code award.grade-second} for another grade than the panel's, see {@link GradeOtherwise}
     */
    @Transactional
    public void grade(String projectId, int version, Finding finding) {
        if (!found(check.project(projectId), finding).equals(finding.outcome())) {
            throw new Refusal("award.grade-second");
        }
        decide(projectId, version, finding);
    }

    /** Whether it is another grade than the panel's, as far as there is one and the form is filled. */
    public boolean departs(String projectId, Finding finding) {
        Project project = check.project(projectId);
        return finding.outcome() != null && panel.grade(project, check.rule(project)).filter(found -> !found.equals(finding.outcome())).isPresent();
    }

    /** What the panel found; the finding may stand beside it. */
    String found(Project project, Finding finding) {
        ProjectRule rule = check.rule(project);
        String found = panel.grade(project, rule).orElseThrow(() -> new Refusal(
                project.state() == ProjectState.ACCEPTANCE_CHECK ? "award.panel-unsigned" : "award.stale"));
        check(finding, rule, found);
        return found;
    }

    /** In the transaction of whoever asks. */
    void decide(String projectId, int version, Finding finding) {
        Project project = check.project(projectId);
        ProjectRule rule = check.rule(project);
        String found = found(project, finding);
        PaperKind kind = project.corrections() > 0 ? PaperKind.CORRECTION : PaperKind.ACCEPTANCE;
        if (project.state() != ProjectState.ACCEPTANCE_CHECK) {
            throw new Refusal("award.stale");
        }
        check.decide(project, kind, version, PaperState.APPROVED, finding);
        projects.grade(projectId, finding.outcome());
        conclude(project, rule, finding, found);
    }

    private void conclude(Project project, ProjectRule rule, Finding finding, String found) {
        boolean passed = AcceptanceRules.passes(finding.outcome(), rule.grades());
        boolean corrected = !AcceptanceRules.mayCorrect(project.corrections()).isAllowed();
        if (!passed && !corrected) {
            LocalDateTime until = AcceptanceRules.correctionEnds(clock.now(), rule);
            check.move(project, ProjectState.ACCEPTANCE_CHECK, ProjectState.CORRECTION, until);
        }
        audit.record(AuditEvent.of("award.grade", "project", project.id()).inRound(project.roundId())
                .change(found, finding.outcome()).because(finding.reason()));
        task.complete("grade-acceptance", project.id(), Map.of("passed", passed, "corrected", corrected));
    }

    private static void check(Finding finding, ProjectRule rule, String found) {
        FieldFaults faults = new FieldFaults();
        List<String> grades = rule.grades();
        boolean declared = AcceptanceRules.gradeIsDeclared(finding.outcome(), grades).isAllowed();
        if (!declared) {
            faults.note("grade", "rule.award.grade-declared");
        }
        if (Texts.isBlank(finding.expertOpinion())) {
            faults.note("opinion", "rule.award.needed");
        }
        if (declared) {
            faults.note("reason", AcceptanceRules.reasonForGrade(finding, found, grades));
        }
        if (finding.reason() != null && finding.reason().length() > Texts.LONGEST) {
            faults.note("reason", "refusal.award.reason-long");
        }
        if (finding.expertOpinion() != null && finding.expertOpinion().length() > LONGEST_OPINION) {
            faults.note("opinion", "rule.award.opinion-long");
        }
        faults.refuse("award.grade-invalid");
    }
}
