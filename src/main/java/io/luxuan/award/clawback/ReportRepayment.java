package io.luxuan.award.clawback;

import io.luxuan.award.money.MoneyHolders;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForUnitProjects;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The unit tells of a transfer that pays a claim back, wholly or in part; the department checks it. */
@UseCase
@ForUnitProjects
class ReportRepayment {
    private final ClawBackMapper claims;
    private final MoneyHolders own;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    ReportRepayment(ClawBackMapper claims, MoneyHolders own, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.claims = claims;
        this.own = own;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers what is wrong, field by field; empty when it has been told. @throws Refusal {@code award.stale} */
    @Transactional
    public Map<String, Refused> report(String claimId, Repayment typed) {
        ClawBack claim = claims.lock(claimId).orElseThrow(() -> new NotFound("claw-back", claimId));
        own.own(claim.projectId());
        if (!claim.isDemanded()) {
            throw new Refusal("award.stale");
        }
        Map<String, Refused> faults = typed.faults(claim, claims.receipts(claimId), clock.now().toLocalDate());
        if (faults.isEmpty()) {
            Receipt receipt = new Receipt(Ids.next(), claimId, typed.sum(), typed.day(), typed.bankReference().strip(),
                    Receipt.State.REPORTED, clock.now(), Actors.require().id(), null, null, null);
            claims.report(receipt);
            audit.record(AuditEvent.of("award.repay-report", "claw-back", claimId).inRound(claim.roundId())
                    .because(receipt.amount().toPlainString() + " 万元"));
            task.complete("repay-claw-back", claimId, Map.of());
        }
        return faults;
    }
}
