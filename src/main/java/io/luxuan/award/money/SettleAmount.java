package io.luxuan.award.money;

import io.luxuan.award.project.Answers;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** An award that the caps did not allow is set to an amount that they do. */
@UseCase
@ForManagers
public class SettleAmount {
    private final ProjectMapper projects;
    private final Holds holds;
    private final Grants grants;
    private final PostLedger ledger;
    private final PayProject pay;
    private final AuditTrail audit;

    SettleAmount(ProjectMapper projects, Holds holds, Grants grants, PostLedger ledger, PayProject pay, AuditTrail audit) {
        this.projects = projects;
        this.holds = holds;
        this.grants = grants;
        this.ledger = ledger;
        this.pay = pay;
        this.audit = audit;
    }

    /** @param typed in 万元, above 0 and no more than before; @throws Refusal with its fields, also when a cap still stands against it */
    @Transactional
    public void settle(String projectId, String typed, String reason) {
        projects.lock(projectId);
        Project project = projects.find(projectId).orElseThrow(() -> new NotFound("project", projectId));
        if (holds.open(projectId).stream().noneMatch(hold -> hold.kind() == HoldKind.CAP)) {
            throw new Refusal("award.stale");
        }
        BigDecimal amount = Answers.money(typed).filter(sum -> sum.signum() > 0 && sum.compareTo(project.amount()) <= 0)
                .orElseThrow(() -> new Refusal("award.settle-invalid", Map.of("settledAmount", "rule.award.settle-amount")));
        if (Texts.isBlank(reason)) {
            throw new Refusal("award.settle-invalid", Map.of("settleReason", "rule.award.needed"));
        }
        Map<String, Refused> beyond = ledger.commit(List.of(grants.of(project, amount)));
        if (!beyond.isEmpty()) {
            throw new Refusal("award.settle-invalid", Map.of("settledAmount", grants.text(beyond.get(projectId))));
        }
        projects.reduce(projectId, amount);
        audit.record(AuditEvent.of("award.settle", "project", projectId).inRound(project.roundId())
                .change(project.amount().toPlainString(), amount.toPlainString()).because(Texts.of(reason)));
        holds.lift(project, HoldKind.CAP, Texts.of(reason));
        pay.cutHeld(project, amount);
        pay.releaseHeld(project);
    }
}
