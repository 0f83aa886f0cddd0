package io.luxuan.award.clawback;

import io.luxuan.award.money.PayProject;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the claim for what was paid, once a cause, and gives the department the task to demand it. */
@Component
public class OpenClawBack {
    private final ProjectMapper projects;
    private final ClawBackMapper claims;
    private final PayProject payments;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    OpenClawBack(ProjectMapper projects, ClawBackMapper claims, PayProject payments, Processes processes, AuditTrail audit, MovableClock clock) {
        this.projects = projects;
        this.claims = claims;
        this.payments = payments;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was paid or is with the bank and no claim covers yet, in 万元. */
    public BigDecimal claimable(Project project) {
        return ClawBackRules.claimable(payments.of(project), claims.ofProject(project.id()));
    }

    boolean mayOpen(Project project, ClawBackCause cause) {
        return claimable(project).signum() > 0 && claims.ofProject(project.id()).stream().noneMatch(claim -> claim.cause() == cause);
    }

    /** Answers its id; empty where nothing is left to claim or this cause was claimed before. */
    public Optional<String> open(Project project, ClawBackCause cause, String reason) {
        projects.lock(project.id());
        if (!mayOpen(project, cause)) {
            return Optional.empty();
        }
        BigDecimal amount = claimable(project);
        ClawBack claim = new ClawBack(Ids.next(), project.id(), project.roundId(), project.organisationId(), cause, amount,
                BigDecimal.ZERO, ClawBackState.OPENED, reason, clock.now(), Actors.require().id(), null, null, null, null, null, null);
        claims.insert(claim);
        audit.record(AuditEvent.of("award.claw-back", "claw-back", claim.id()).inRound(project.roundId())
                .change(cause, amount.toPlainString()).because(reason));
        processes.start("claw-back", claim.id(), project.roundId(), Map.of());
        return Optional.of(claim.id());
    }
}
