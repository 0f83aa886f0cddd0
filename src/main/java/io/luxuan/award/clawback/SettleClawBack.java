package io.luxuan.award.clawback;

import io.luxuan.award.money.PostLedger;
import io.luxuan.award.project.ProjectTask;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** The department enters what came back, and closes the claim when all of it did or with a reason why not. */
@UseCase
@ForManagers
class SettleClawBack {
    static final List<String> STEPS = List.of("demand-claw-back", "repay-claw-back", "confirm-repayment");

    private final ClawBackMapper claims;
    private final PostLedger ledger;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    SettleClawBack(ClawBackMapper claims, PostLedger ledger, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.claims = claims;
        this.ledger = ledger;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /** The transfer that the unit told of has come. */
    @Transactional
    public void confirm(String claimId, String receiptId) {
        ClawBack claim = lock(claimId);
        boolean settled = receive(claim, reported(claimId, receiptId));
        task.complete("confirm-repayment", claimId, Map.of("settled", settled));
    }

    /** It has not. @param remark why, for the unit */
    @Transactional
    public void reject(String claimId, String receiptId, String remark) {
        ClawBack claim = lock(claimId);
        if (Texts.isBlank(remark) || remark.strip().length() > 1000) {
            throw new Refusal("award.hold-reason", Map.of("remark", "rule.award.hold-reason"));
        }
        Receipt receipt = reported(claimId, receiptId);
        decide(receipt, Receipt.State.REJECTED, remark.strip());
        audit.record(event("award.repay-reject", claim).because(remark.strip()));
        task.complete("confirm-repayment", claimId, Map.of("settled", false));
    }

    /** Money that came without a word of the unit. Answers what is wrong, field by field; empty when it has been entered. */
    @Transactional
    public Map<String, Refused> enter(String claimId, Repayment typed) {
        ClawBack claim = lock(claimId);
        List<Receipt> receipts = claims.receipts(claimId);
        if (!claim.isDemanded() || receipts.stream().anyMatch(receipt -> receipt.state() == Receipt.State.REPORTED)) {
            throw new Refusal("award.stale");
        }
        Map<String, Refused> faults = typed.faults(claim, receipts, clock.now().toLocalDate());
        if (faults.isEmpty()) {
            Receipt receipt = new Receipt(Ids.next(), claimId, typed.sum(), typed.day(), typed.bankReference().strip(),
                    Receipt.State.REPORTED, clock.now(), Actors.require().id(), null, null, null);
            claims.report(receipt);
            boolean settled = receive(claim, receipt);
            task.complete("repay-claw-back", claimId, Map.of());
            task.complete("confirm-repayment", claimId, Map.of("settled", settled));
        }
        return faults;
    }

    /** Ends it with less than was claimed. @param reason such as the decision that waived the rest */
    @Transactional
    public void close(String claimId, String reason) {
        ClawBack claim = lock(claimId);
        if (Texts.isBlank(reason) || reason.strip().length() > 1000) {
            throw new Refusal("award.hold-reason", Map.of("closeReason", "rule.award.hold-reason"));
        }
        if (claims.close(claimId, Actors.require().id(), reason.strip(), clock.now()) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(event("award.claw-back-close", claim).change(claim.state(), ClawBackState.CLOSED).because(reason.strip()));
        STEPS.forEach(step -> task.completeIfOpen(step, claimId, Map.of("settled", true)));
    }

    private boolean receive(ClawBack claim, Receipt receipt) {
        decide(receipt, Receipt.State.CONFIRMED, null);
        if (claims.receive(claim.id(), receipt.amount()) == 0) {
            throw new Refusal("award.stale");
        }
        ledger.recover(claim.projectId(), receipt.id(), receipt.amount());
        boolean settled = claim.outstanding().compareTo(receipt.amount()) == 0;
        if (settled) {
            claims.close(claim.id(), Actors.require().id(), null, clock.now());
        }
        audit.record(event("award.repay-confirm", claim).change(claim.state(), settled ? ClawBackState.CLOSED : ClawBackState.PARTLY)
                .because(receipt.amount().toPlainString() + " 万元"));
        return settled;
    }

    private void decide(Receipt receipt, Receipt.State to, String remark) {
        if (claims.decide(receipt.id(), to, Actors.require().id(), remark, clock.now()) == 0) {
            throw new Refusal("award.stale");
        }
    }

    private Receipt reported(String claimId, String receiptId) {
        return claims.receipts(claimId).stream().filter(receipt -> receipt.id().equals(receiptId)).findFirst()
                .orElseThrow(() -> new NotFound("receipt", receiptId));
    }

    private ClawBack lock(String id) {
        return claims.lock(id).orElseThrow(() -> new NotFound("claw-back", id));
    }

    private static AuditEvent event(String action, ClawBack claim) {
        return AuditEvent.of(action, "claw-back", claim.id()).inRound(claim.roundId());
    }
}
