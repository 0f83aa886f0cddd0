package io.luxuan.award.papers;

import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.Holds;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The department approves or returns a task statement or a certificate. */
@UseCase
@ForManagers
public class DecidePaper {
    private final CheckPaper check;
    private final ProjectMapper projects;
    private final Holds holds;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    DecidePaper(CheckPaper check, ProjectMapper projects, Holds holds, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.check = check;
        this.projects = projects;
        this.holds = holds;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param version the version that the manager has read; @param remarks may be empty */
    @Transactional
    public void approve(String projectId, PaperKind kind, int version, String remarks) {
        Project project = check.project(projectId);
        promised(project);
        String outcome = Texts.isBlank(remarks) ? "approved" : "remarks";
        ProjectState next = next(project, kind);
        decide(project, kind, version, PaperState.APPROVED, new Finding(outcome, null, Texts.of(remarks)), next,
                next == ProjectState.CERTIFICATE ? certificateDue(project) : null);
        task.complete(kind.checkTask(), projectId, routing(kind, true));
    }

    /** @throws Refusal {@code award.reason-needed} without a reason: the unit must know what to change */
    @Transactional
    public void giveBack(String projectId, PaperKind kind, int version, String reason) {
        routing(kind, false);
        if (Texts.isBlank(reason)) {
            throw new Refusal("award.reason-needed", Map.of("reason", "rule.award.needed"));
        }
        Project project = check.project(projectId);
        LocalDateTime certificate = certificateDue(project);
        LocalDateTime due = kind == PaperKind.STATEMENT ? AcceptanceRules.againAfterReturn(clock.now()) : certificate;
        decide(project, kind, version, PaperState.RETURNED, new Finding("returned", null, Texts.of(reason)), kind.before(), due);
        task.complete(kind.checkTask(), projectId, routing(kind, false));
    }

    /** However long the department took: the unit has its days from now on, and the place does not lapse meanwhile. Null for none. */
    private LocalDateTime certificateDue(Project project) {
        projects.certificateDueAtLeast(project.id(), AcceptanceRules.againAfterReturn(clock.now()));
        return check.project(project.id()).certificateDue();
    }

    /** An amount beyond a cap is settled before both sides bind themselves. */
    private void promised(Project project) {
        if (holds.open(project.id()).stream().anyMatch(hold -> hold.kind() == HoldKind.CAP)) {
            throw new Refusal("award.beyond-cap");
        }
    }

    private void decide(Project project, PaperKind kind, int version, PaperState to, Finding finding, ProjectState next, LocalDateTime due) {
        check.decide(project, kind, version, to, finding);
        check.move(project, kind.after(), next, due);
        audit.record(AuditEvent.of("award.check-" + kind.path(), "project", project.id()).inRound(project.roundId())
                .change(kind.after(), next).because(finding.reason()));
    }

    private ProjectState next(Project project, PaperKind kind) {
        boolean certificate = kind == PaperKind.STATEMENT && check.rule(project).certificateFirst();
        return certificate ? ProjectState.CERTIFICATE : ProjectState.RUNNING;
    }

    private static Map<String, Object> routing(PaperKind kind, boolean right) {
        return switch (kind) {
            case STATEMENT -> Map.of("approved", right);
            case CERTIFICATE -> Map.of("verified", right);
            default -> throw new NotFound("paper", kind.name());
        };
    }
}
