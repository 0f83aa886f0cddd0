package io.luxuan.award;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.programme.ProjectRule;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The department enters the acceptance experts' grade: passed, to be corrected once, or failed for good. */
@Service
@ForManagers
public class GradeAcceptance {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final ProjectTask task;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    GradeAcceptance(ProjectMapper projects, PaperMapper papers, ProjectTask task, Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.papers = papers;
        this.task = task;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code award.grade-invalid} with its fields, or {@code award.stale} */
    @Transactional
    public void grade(String projectId, int version, Finding finding) {
        Project project = find(projectId);
        ProjectRule rule = rounds.programmeOf(project.roundId()).project();
        check(finding, rule);
        PaperKind kind = project.corrections() > 0 ? PaperKind.CORRECTION : PaperKind.ACCEPTANCE;
        Paper paper = papers.latest(projectId, kind).filter(one -> one.versionNo() == version)
                .orElseThrow(() -> new Refusal("award.stale"));
        if (project.state() != ProjectState.ACCEPTANCE_CHECK
                || papers.decide(paper.id(), PaperState.APPROVED, finding, Actors.require().id(), clock.now()) == 0) {
            throw new Refusal("award.stale");
        }
        projects.grade(projectId, finding.outcome());
        conclude(project, rule, finding);
    }

    /** The correction's time is over: what stands in the draft counts as handed in, and the grade is final. */
    @Transactional
    public void endCorrection(String projectId) {
        Project project = find(projectId);
        if (project.state() != ProjectState.CORRECTION
                || AcceptanceRules.correctionInTime(clock.now(), project.dueAt()).isAllowed()) {
            throw new Refusal("award.correction-runs");
        }
        Paper draft = papers.latest(projectId, PaperKind.CORRECTION).orElseGet(() -> {
            papers.insertDraft(Ids.next(), projectId, PaperKind.CORRECTION, 1, Answers.write(Map.of()), clock.now());
            return papers.latest(projectId, PaperKind.CORRECTION).orElseThrow();
        });
        if (papers.submit(draft.id(), Actors.require().id(), clock.now()) == 0
                || projects.move(projectId, ProjectState.CORRECTION, ProjectState.ACCEPTANCE_CHECK, null) == 0) {
            throw new Refusal("award.stale");
        }
        projects.corrected(projectId);
        audit.record(AuditEvent.of("award.end-correction", "project", projectId).inRound(project.roundId())
                .change(ProjectState.CORRECTION, ProjectState.ACCEPTANCE_CHECK));
        task.complete(PaperKind.CORRECTION.submitTask(), projectId, Map.of());
    }

    private void conclude(Project project, ProjectRule rule, Finding finding) {
        boolean passed = AcceptanceRules.passes(finding.outcome(), rule.grades());
        boolean corrected = !AcceptanceRules.mayCorrect(project.corrections()).isAllowed();
        if (!passed && !corrected) {
            LocalDateTime until = AcceptanceRules.correctionEnds(clock.now(), rule);
            projects.move(project.id(), ProjectState.ACCEPTANCE_CHECK, ProjectState.CORRECTION, until);
        }
        audit.record(AuditEvent.of("award.grade", "project", project.id()).inRound(project.roundId())
                .change(project.grade(), finding.outcome()).because(finding.reason()));
        task.complete("grade-acceptance", project.id(), Map.of("passed", passed, "corrected", corrected));
    }

    private static void check(Finding finding, ProjectRule rule) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!AcceptanceRules.gradeIsDeclared(finding.outcome(), rule.grades()).isAllowed()) {
            faults.put("grade", "rule.award.grade-declared");
        }
        if (Texts.isBlank(finding.expertOpinion())) {
            faults.put("opinion", "rule.award.needed");
        }
        if (!AcceptanceRules.passes(finding.outcome(), rule.grades()) && Texts.isBlank(finding.reason())) {
            faults.put("reason", "rule.award.needed");
        }
        if (finding.reason() != null && finding.reason().length() > Texts.LONGEST) {
            faults.put("reason", "refusal.award.reason-long");
        }
        if (finding.expertOpinion() != null && finding.expertOpinion().length() > 10_000) {
            faults.put("opinion", "rule.award.opinion-long");
        }
        if (!faults.isEmpty()) {
            throw new Refusal("award.grade-invalid", faults);
        }
    }

    private Project find(String id) {
        return projects.find(id).orElseThrow(() -> new NotFound("project", id));
    }
}
