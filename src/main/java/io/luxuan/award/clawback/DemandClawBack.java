package io.luxuan.award.clawback;

import io.luxuan.award.project.ProjectTask;
import io.luxuan.award.project.Texts;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.workflow.Processes;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Tells the unit what to pay back and until when, in working days. */
@UseCase
@ForManagers
class DemandClawBack {
    private final ClawBackMapper claims;
    private final WorkingDays calendar;
    private final Processes processes;
    private final ProjectTask task;
    private final AuditTrail audit;
    private final MovableClock clock;

    DemandClawBack(ClawBackMapper claims, WorkingDays calendar, Processes processes, ProjectTask task, AuditTrail audit, MovableClock clock) {
        this.claims = claims;
        this.calendar = calendar;
        this.processes = processes;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal with its fields; {@code calendar.missing} when the days reach into a year without a calendar */
    @Transactional
    public void demand(String claimId, int workingDays, String text) {
        ClawBack claim = claims.find(claimId).orElseThrow(() -> new NotFound("claw-back", claimId));
        ClawBackRules.termIsFair(workingDays).requireAt("workingDays", "award.demand-invalid");
        if (Texts.isBlank(text)) {
            throw new Refusal("award.demand-invalid", Map.of("demandText", "rule.award.needed"));
        }
        LocalDate today = clock.now().toLocalDate();
        LocalDate due = calendar.lastDay(today, workingDays, false);
        if (claims.demand(claimId, today, due, Texts.of(text)) == 0) {
            throw new Refusal("award.stale");
        }
        audit.record(AuditEvent.of("award.claw-back-demand", "claw-back", claimId).inRound(claim.roundId())
                .change(ClawBackState.OPENED, due).because(claim.amount().toPlainString() + " 万元"));
        // A claim of before there was such a process gets its instance here; a running one is not doubled.
        processes.start("claw-back", claimId, claim.roundId(), Map.of());
        task.complete("demand-claw-back", claimId, Map.of());
    }
}
