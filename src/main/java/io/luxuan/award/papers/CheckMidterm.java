package io.luxuan.award.papers;

import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The department checks the mid-term report against the milestones: go on or rectify once; to stop takes two. */
@UseCase
@ForManagers
public class CheckMidterm {
    private final CheckPaper check;
    private final ProjectMapper projects;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    CheckMidterm(CheckPaper check, ProjectMapper projects, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.check = check;
        this.projects = projects;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason needed to rectify
     * @throws Refusal with the field that is wrong, {@code award.stale}, or {@code award.stop-second} for the end of a project, see
     *                 {@link StopAtMidterm}
     */
    @Transactional
    public void conclude(String projectId, int version, MidtermOutcome outcome, String reason) {
        if (outcome == MidtermOutcome.STOP) {
            throw new Refusal("award.stop-second");
        }
        decide(projectId, version, outcome, reason);
    }

    /** In the transaction of whoever asks. */
    void decide(String projectId, int version, MidtermOutcome outcome, String reason) {
        Project project = check.project(projectId);
        check(project, outcome, reason);
        boolean again = outcome == MidtermOutcome.RECTIFY;
        check.decide(project, PaperKind.MIDTERM, version, again ? PaperState.RETURNED : PaperState.APPROVED,
                new Finding("midterm-" + outcome, null, Texts.of(reason)));
        ProjectState next = next(outcome);
        check.move(project, ProjectState.MIDTERM_CHECK, next, switch (outcome) {
            case CONTINUE -> AcceptanceRules.acceptanceDue(project.endsOn());
            case RECTIFY -> AcceptanceRules.midtermDue(clock.now());
            case STOP -> null;
        });
        if (again) {
            projects.rectified(projectId);
        }
        audit.record(AuditEvent.of("award.check-midterm", "project", projectId).inRound(project.roundId())
                .change(ProjectState.MIDTERM_CHECK, outcome).because(Texts.of(reason)));
        task.complete("check-midterm", projectId, Map.of("outcome", outcome.name()));
    }

    /** A stopped project stays where it is until the platform ends it and claims back what was paid. */
    private static ProjectState next(MidtermOutcome outcome) {
        return switch (outcome) {
            case CONTINUE -> ProjectState.ACCEPTANCE;
            case RECTIFY -> ProjectState.MIDTERM;
            case STOP -> ProjectState.MIDTERM_CHECK;
        };
    }

    private static void check(Project project, MidtermOutcome outcome, String reason) {
        if (outcome == null) {
            throw new Refusal("award.midterm-invalid", Map.of("outcome", "rule.award.midterm-outcome"));
        }
        if (outcome == MidtermOutcome.RECTIFY) {
            AcceptanceRules.mayRectify(project.rectifications()).requireAt("outcome", "award.midterm-invalid");
        }
        if (outcome != MidtermOutcome.CONTINUE && Texts.isBlank(reason)) {
            throw new Refusal("award.midterm-invalid", Map.of("reason", "rule.award.needed"));
        }
    }
}
