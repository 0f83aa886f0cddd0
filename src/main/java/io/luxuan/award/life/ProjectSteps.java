package io.luxuan.award.life;

import io.luxuan.award.clawback.ClawBackCause;
import io.luxuan.award.clawback.OpenClawBack;
import io.luxuan.award.money.Grants;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.money.Holds;
import io.luxuan.award.money.PayProject;
import io.luxuan.award.money.PaymentKind;
import io.luxuan.award.money.PaymentRules;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.papers.PaperState;
import io.luxuan.award.project.AcceptanceRules;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.decision.HeldFields;
import io.luxuan.programme.Programme;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** What the platform does for a project between people's steps. Each may run again without doing it twice. */
@UseCase
public class ProjectSteps {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final PayProject pay;
    private final Holds holds;
    private final OpenClawBack clawBack;
    private final Grants grants;
    private final Rounds rounds;
    private final HeldFields fields;
    private final AuditTrail audit;
    private final MovableClock clock;

    ProjectSteps(ProjectMapper projects, PaperMapper papers, PayProject pay, Holds holds, OpenClawBack clawBack,
            Grants grants, Rounds rounds, HeldFields fields, AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.papers = papers;
        this.pay = pay;
        this.holds = holds;
        this.clawBack = clawBack;
        this.grants = grants;
        this.rounds = rounds;
        this.fields = fields;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    @ForSystem
    public void payFirstInstalment(String projectId) {
        Project project = find(projectId);
        Programme programme = rounds.programmeOf(project.roundId());
        PaymentRules.certificateBeforePayment(programme.project().certificateFirst(), isCertified(projectId)).refusal()
                .ifPresent(missing -> holds.place(project, HoldKind.CERTIFICATE, grants.text(missing)));
        if (project.amount() != null) {
            pay.pay(project, PaymentKind.FIRST, PaymentRules.firstInstalment(project.amount(), programme.funding().firstPayment()));
        }
        if (project.midtermAt() == null) {
            projects.move(projectId, ProjectState.RUNNING, ProjectState.ACCEPTANCE,
                    AcceptanceRules.acceptanceDue(project.endsOn()));
        }
    }

    @Transactional
    @ForSystem
    public void payMidtermInstalment(String projectId) {
        Project project = find(projectId);
        if (project.amount() != null) {
            pay.pay(project, PaymentKind.MIDTERM, PaymentRules.midtermInstalment(project.amount(),
                    rounds.programmeOf(project.roundId()).project().midtermPayment(), pay.of(project)));
        }
    }

    @Transactional
    @ForSystem
    public void close(String projectId) {
        Project project = find(projectId);
        if (projects.end(projectId, ProjectState.CLOSED, clock.now(), null) == 0) {
            return;
        }
        if (project.amount() != null) {
            pay.payBalance(project);
            pay.payBonus(project, PaymentRules.bonus(rounds.programmeOf(project.roundId()).funding(), project.grade()));
        }
        audit.record(changed("award.close", project, ProjectState.CLOSED));
    }

    /** Failed for good: what was paid is claimed back, what was not sent is not paid. */
    @Transactional
    @ForSystem
    public void fail(String projectId) {
        end(projectId, ProjectState.FAILED, ClawBackCause.FAILED, grants.text("award.claw-back." + ClawBackCause.FAILED));
    }

    /** The mid-term check stopped it. */
    @Transactional
    @ForSystem
    public void stop(String projectId) {
        end(projectId, ProjectState.STOPPED, ClawBackCause.STOPPED, grants.text("award.claw-back." + ClawBackCause.STOPPED));
    }

    /** The round ended before its time and its manager named this project. @param why public reason of the round's end */
    @Transactional
    @ForSystem
    public void stopWithRound(String projectId, String why) {
        end(projectId, ProjectState.STOPPED, ClawBackCause.ROUND_ENDED,
                grants.text(new Refused("award.claw-back." + ClawBackCause.ROUND_ENDED, List.of(why))));
    }

    /** The certificate's deadline has passed: nothing was paid, and what was promised is free again. Answers whether it lapsed now. */
    @ForSystem
    boolean lapse(Project project, String why) {
        if (projects.lapse(project.id(), clock.now(), why) == 0) {
            return false;
        }
        lost(project, why);
        return true;
    }

    private void lost(Project project, String why) {
        audit.record(changed("award.lapse", project, ProjectState.LAPSED).because(why));
        fields.free(project.roundId(), project.applicationId(), why);
        if (project.amount() != null) {
            pay.cancel(project);
        }
    }

    /**
     * Two managers take an award back. What was paid is claimed back; where nothing was sent yet, the place is free.
     *
     * @return whether it is free
     */
    @ForSystem
    boolean revoke(Project project, String why) {
        if (hasMoney(project)) {
            end(project.id(), ProjectState.STOPPED, ClawBackCause.REVOKED,
                    grants.text(new Refused("award.claw-back." + ClawBackCause.REVOKED, List.of(why))));
            return false;
        }
        if (projects.end(project.id(), ProjectState.LAPSED, clock.now(), why) == 0) {
            return false;
        }
        projects.vacate(project.id(), clock.now());
        lost(project, why);
        return true;
    }

    /** Whether anything was sent to the bank. */
    @ForSignedIn
    boolean hasMoney(Project project) {
        return project.amount() != null && pay.of(project).stream().anyMatch(payment -> payment.state().hasLeft());
    }

    private void end(String projectId, ProjectState as, ClawBackCause cause, String reason) {
        Project project = find(projectId);
        if (projects.end(projectId, as, clock.now(), reason) == 0) {
            return;
        }
        audit.record(changed("award.fail", project, as).because(project.grade() == null ? reason : project.grade()));
        fields.free(project.roundId(), project.applicationId(), reason);
        if (project.amount() != null) {
            pay.cancel(project);
            clawBack.open(project, cause, reason);
        }
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
