package io.luxuan.award.money;

import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Applications;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** What {@link HoldPayments} does for projects, for an award without one: by the id of its application, from its promise until it is paid. */
@UseCase
public class HoldAward {
    private final DirectAwardMapper awards;
    private final PaymentMapper payments;
    private final Holds holds;
    private final Applications applications;
    private final AuditTrail audit;

    HoldAward(DirectAwardMapper awards, PaymentMapper payments, Holds holds, Applications applications, AuditTrail audit) {
        this.awards = awards;
        this.payments = payments;
        this.holds = holds;
        this.applications = applications;
        this.audit = audit;
    }

    /**
     * @param state such as DUE
     * @param owed  whether it may be held now
     * @param over  whether it was given up, taken back or never came so far
     * @param holds all there were, the earliest first
     */
    public record Standing(String applicationId, String roundId, String number, String title, String unit, BigDecimal amount, String state,
            boolean owed, boolean over, List<Payment> payments, List<Hold> holds) {
        public List<Hold> openHolds() {
            return holds.stream().filter(hold -> hold.isOpen() && !over).toList();
        }

        /** Whether money has left the treasury. */
        public boolean paid() {
            return payments.stream().anyMatch(payment -> payment.state().hasLeft());
        }
    }

    @ForStaff
    public Standing standing(String applicationId) {
        DirectAward award = awards.byIds(List.of(applicationId)).stream().findFirst().orElseThrow(() -> new NotFound("award", applicationId));
        ApplicationSummary application = applications.get(applicationId);
        return new Standing(applicationId, award.roundId(), application.number(), award.title(), application.organisationName(), award.amount(),
                award.state().name(), HoldRules.isOwed(award.state()).isAllowed(), award.state().isOver(), payments.of(applicationId),
                holds.all(applicationId));
    }

    /** @param reason Chinese text, at most 1000 characters, which the unit reads */
    @ForManagers
    @Transactional
    public void hold(String applicationId, HoldKind kind, String reason) {
        DirectAward award = said(applicationId, kind, reason);
        HoldRules.isOwed(award.state()).requireAt("holdKind", "award.hold-reason");
        if (!holds.place(MoneyOf.award(award), kind, reason.strip())) {
            throw new Refusal("award.stale");
        }
        applications.note(applicationId, "audit.award.hold", reason.strip());
    }

    /** What was held back is due again, unless another hold still stands. */
    @ForManagers
    @Transactional
    public void release(String applicationId, HoldKind kind, String reason) {
        DirectAward award = said(applicationId, kind, reason);
        if (!holds.lift(MoneyOf.award(award), kind, reason.strip())) {
            throw new Refusal("award.stale");
        }
        applications.note(applicationId, "audit.award.release", reason.strip());
        if (holds.open(applicationId).isEmpty()) {
            payments.of(applicationId).stream().filter(payment -> payments.release(payment.id()) > 0).forEach(payment -> audit.record(
                    AuditEvent.of("award.due", "application", applicationId).inRound(award.roundId())
                            .change(PaymentState.HELD, PaymentState.DUE).because(payment.amount().toPlainString() + " 万元")));
        }
    }

    private DirectAward said(String applicationId, HoldKind kind, String reason) {
        HoldRules.reasonIsSaid(reason).requireAt("holdReason", "award.hold-reason");
        HoldRules.kindIsByHand(kind).requireAt("holdKind", "award.hold-reason");
        return awards.lock(applicationId).orElseThrow(() -> new NotFound("award", applicationId));
    }
}
