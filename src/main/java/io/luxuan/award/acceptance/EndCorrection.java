package io.luxuan.award.acceptance;

import io.luxuan.award.papers.CheckPaper;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The correction's time is over and nothing came: the failure is final. */
@UseCase
@ForManagers
public class EndCorrection {
    private final CheckPaper check;
    private final ProjectMapper projects;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    EndCorrection(CheckPaper check, ProjectMapper projects, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.check = check;
        this.projects = projects;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal {@code award.correction-runs} before its end */
    @Transactional
    public void end(String projectId) {
        Project project = check.project(projectId);
        if (project.state() != ProjectState.CORRECTION
                || AcceptanceRules.correctionInTime(clock.now(), project.dueAt()).isAllowed()) {
            throw new Refusal("award.correction-runs");
        }
        check.move(project, ProjectState.CORRECTION, ProjectState.ACCEPTANCE_CHECK, null);
        projects.corrected(projectId);
        audit.record(AuditEvent.of("award.end-correction", "project", projectId).inRound(project.roundId())
                .change(ProjectState.CORRECTION, ProjectState.FAILED));
        task.complete(PaperKind.CORRECTION.submitTask(), projectId, Map.of("late", true));
    }
}
