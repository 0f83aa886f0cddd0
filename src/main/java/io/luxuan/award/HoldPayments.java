package io.luxuan.award;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An integrity hit holds a project's payments back until it is cleared up. */
@Service
@ForManagers
class HoldPayments {
    private final ProjectMapper projects;
    private final Ledger ledger;
    private final AuditTrail audit;

    HoldPayments(ProjectMapper projects, Ledger ledger, AuditTrail audit) {
        this.projects = projects;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** @param reason Chinese text, at most 1000 characters */
    @Transactional
    public void hold(String projectId, String reason) {
        Project project = find(projectId);
        if (Texts.isBlank(reason) || reason.strip().length() > 1000) {
            throw new Refusal("award.hold-reason", Map.of("holdReason", "rule.award.hold-reason"));
        }
        if (projects.hold(projectId, reason.strip()) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(event("award.hold", project).because(reason.strip()));
    }

    /** Pays at once what was held back. */
    @Transactional
    public void release(String projectId, String reason) {
        Project project = find(projectId);
        if (Texts.isBlank(reason)) {
            throw new Refusal("award.hold-reason", Map.of("holdReason", "rule.award.hold-reason"));
        }
        if (projects.release(projectId) == 0) {
            throw new Refusal("award.stale");
        }
        int paid = ledger.payHeld(project);
        audit.record(event("award.release", project).change("HELD", paid > 0 ? "PAID" : null).because(Texts.of(reason)));
    }

    private static AuditEvent event(String action, Project project) {
        return AuditEvent.of(action, "project", project.id()).inRound(project.roundId());
    }

    private Project find(String id) {
        return projects.find(id).orElseThrow(() -> new NotFound("project", id));
    }
}
