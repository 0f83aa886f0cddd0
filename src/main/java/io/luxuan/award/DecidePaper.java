package io.luxuan.award;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.programme.ProjectRule;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The department approves or returns a task statement, a certificate or a mid-term report. */
@Service
@ForManagers
public class DecidePaper {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final ProjectTask task;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    DecidePaper(ProjectMapper projects, PaperMapper papers, ProjectTask task, Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.papers = papers;
        this.task = task;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param version the version that the manager has read; @param remarks may be empty */
    @Transactional
    public void approve(String projectId, PaperKind kind, int version, String remarks) {
        Project project = find(projectId);
        ProjectState next = afterApproval(project, kind);
        LocalDateTime due = next == ProjectState.ACCEPTANCE ? AcceptanceRules.acceptanceDue(project.endsOn()) : null;
        String outcome = Texts.isBlank(remarks) ? "approved" : "remarks";
        decide(project, kind, version, PaperState.APPROVED, new Finding(outcome, null, Texts.of(remarks)), next, due);
        task.complete(kind.checkTask(), projectId, routing(kind, true));
    }

    /** @throws Refusal {@code award.reason-needed} without a reason: the unit must know what to change */
    @Transactional
    public void giveBack(String projectId, PaperKind kind, int version, String reason) {
        if (kind != PaperKind.STATEMENT && kind != PaperKind.CERTIFICATE) {
            throw new NotFound("paper", kind.name());
        }
        if (Texts.isBlank(reason)) {
            throw new Refusal("award.reason-needed", Map.of("reason", "rule.award.needed"));
        }
        Project project = find(projectId);
        LocalDateTime due = kind == PaperKind.STATEMENT ? AcceptanceRules.againAfterReturn(clock.now()) : null;
        decide(project, kind, version, PaperState.RETURNED, new Finding("returned", null, Texts.of(reason)), kind.before(), due);
        task.complete(kind.checkTask(), projectId, routing(kind, false));
    }

    private void decide(Project project, PaperKind kind, int version, PaperState to, Finding finding, ProjectState next, LocalDateTime due) {
        Paper paper = papers.latest(project.id(), kind).filter(one -> one.versionNo() == version)
                .orElseThrow(() -> new Refusal("award.stale"));
        if (papers.decide(paper.id(), to, finding, Actors.require().id(), clock.now()) == 0
                || projects.move(project.id(), kind.after(), next, due) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(AuditEvent.of("award.check-" + kind.path(), "project", project.id()).inRound(project.roundId())
                .change(kind.after(), next).because(finding.reason()));
    }

    private ProjectState afterApproval(Project project, PaperKind kind) {
        ProjectRule rule = rounds.programmeOf(project.roundId()).project();
        return switch (kind) {
            case STATEMENT -> rule.certificateFirst() ? ProjectState.CERTIFICATE : ProjectState.RUNNING;
            case CERTIFICATE -> ProjectState.RUNNING;
            case MIDTERM -> ProjectState.ACCEPTANCE;
            default -> throw new NotFound("paper", kind.name());
        };
    }

    private static Map<String, Object> routing(PaperKind kind, boolean right) {
        return switch (kind) {
            case STATEMENT -> Map.of("approved", right);
            case CERTIFICATE -> Map.of("verified", right);
            default -> Map.of();
        };
    }

    private Project find(String id) {
        return projects.find(id).orElseThrow(() -> new NotFound("project", id));
    }
}
