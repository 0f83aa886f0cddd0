package io.luxuan.claim.verification;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.Corrections;
import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimMapper;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** 核验退回补正: a verifier who cannot find anything in the papers asks for better ones, once; all of them are then verified anew. */
@UseCase
public class GiveBackClaim {
    /** The line of the drawing that leads back from each turn. */
    private static final List<String> BACK = List.of(
            "first-outcome-to-correct", "verification-outcome-to-correct", "verification-outcome-to-correct");

    private final ClaimMapper claims;
    private final VerificationMapper findings;
    private final Corrections corrections;
    private final Tasks tasks;
    private final Processes processes;
    private final AuditTrail audit;
    private final MovableClock clock;

    GiveBackClaim(ClaimMapper claims, VerificationMapper findings, Corrections corrections, Tasks tasks, Processes processes, AuditTrail audit,
            MovableClock clock) {
        this.claims = claims;
        this.findings = findings;
        this.corrections = corrections;
        this.tasks = tasks;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason what is to be corrected; the unit reads it
     * @throws Refusal {@code claim.give-back} at the field {@code reason}, {@code claim.stale} when it does not wait for this person
     */
    @Transactional
    @ForManagers
    public void giveBack(String applicationId, String reason) {
        Claim claim = claims.lock(applicationId).orElseThrow(() -> new NotFound("claim", applicationId));
        List<Finding> before = findings.of(applicationId);
        WorkItem task = waiting(before.size(), applicationId);
        VerificationRules.anotherPerson(before, Actors.require().id()).requireAt("reason");
        VerificationRules.leadsBack(processes.isDrawn(applicationId, BACK.get(before.size()))).requireAt("reason");
        VerificationRules.mayGiveBack(claim.returnedAt(), reason).requireAt("reason");
        if (claims.giveBack(applicationId, clock.now()) == 0) {
            throw new Refusal("claim.stale");
        }
        findings.clear(applicationId);
        corrections.ask(applicationId, ApplicationStatus.VERIFYING, reason.strip());
        audit.record(AuditEvent.of("claim.give-back", "application", applicationId).inRound(claim.roundId()).because(reason.strip()));
        tasks.complete(task, Map.of("verification", "correct", SettleVerification.VERIFIERS, ""));
    }

    private WorkItem waiting(int turns, String applicationId) {
        return turns >= VerifyClaim.TASKS.size() ? stale() : tasks.lock(List.of(VerifyClaim.TASKS.get(turns)), applicationId).stream()
                .findFirst().orElseGet(GiveBackClaim::stale);
    }

    private static WorkItem stale() {
        throw new Refusal("claim.stale");
    }
}
