package io.luxuan.award;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.permission.ForSystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the platform does for a project between people's steps. Each may run again without doing it twice. */
@Service
class ProjectSteps {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final Ledger ledger;
    private final Rounds rounds;
    private final AuditTrail audit;
    private final MovableClock clock;

    ProjectSteps(ProjectMapper projects, PaperMapper papers, Ledger ledger, Rounds rounds, AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.papers = papers;
        this.ledger = ledger;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @ForSystem
    public void payFirstInstalment(String projectId) {
        Project project = find(projectId);
        Programme programme = rounds.programmeOf(project.roundId());
        Verdict certified = PaymentRules.certificateBeforePayment(programme.project().certificateFirst(), isCertified(projectId));
        if (certified instanceof Verdict.Refused refused) {
            throw new Refusal(refused.code());
        }
        if (project.amount() != null) {
            ledger.pay(project, PaymentKind.FIRST,
                    PaymentRules.firstInstalment(project.amount(), programme.funding().firstPayment()));
        }
        if (project.midtermAt() == null) {
            projects.move(projectId, ProjectState.RUNNING, ProjectState.ACCEPTANCE,
                    AcceptanceRules.acceptanceDue(project.endsOn()));
        }
    }

    @Transactional
    @ForSystem
    public void close(String projectId) {
        Project project = find(projectId);
        if (projects.end(projectId, ProjectState.CLOSED, clock.now()) == 0) {
            return;
        }
        if (project.amount() != null) {
            ledger.pay(project, PaymentKind.BALANCE, PaymentRules.balance(project.amount(), ledger.of(project)));
        }
        audit.record(changed("award.close", project, ProjectState.CLOSED));
    }

    /** Failed for good: what was paid is claimed back, what was held is not paid. */
    @Transactional
    @ForSystem
    public void fail(String projectId) {
        Project project = find(projectId);
        if (projects.end(projectId, ProjectState.FAILED, clock.now()) == 0) {
            return;
        }
        ledger.claimBack(project, "验收未通过");
        audit.record(changed("award.fail", project, ProjectState.FAILED).because(project.grade()));
    }

    private boolean isCertified(String projectId) {
        return papers.latest(projectId, PaperKind.CERTIFICATE).filter(paper -> paper.state() == PaperState.APPROVED).isPresent();
    }

    private static AuditEvent changed(String action, Project project, ProjectState to) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId()).change(project.state(), to);
    }

    private Project find(String projectId) {
        return projects.find(projectId).orElseThrow(() -> new NotFound("project", projectId));
    }
}
