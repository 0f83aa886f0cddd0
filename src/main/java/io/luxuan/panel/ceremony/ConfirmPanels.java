package io.luxuan.panel.ceremony;

import io.luxuan.draw.SettleDraw;
import io.luxuan.panel.pool.Draw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;

/** Takes the drawn panels for good and completes the manager's task: the process goes on to the experts. */
@UseCase
public class ConfirmPanels {
    private final DrawMapper draws;
    private final SettleDraw settle;
    private final CeremonyTasks tasks;
    private final AuditTrail audit;

    ConfirmPanels(DrawMapper draws, SettleDraw settle, CeremonyTasks tasks, AuditTrail audit) {
        this.draws = draws;
        this.settle = settle;
        this.tasks = tasks;
        this.audit = audit;
    }

    @ForManagers
    @Transactional
    public void confirm(String roundId) {
        Draw draw = draws.live(roundId).orElseThrow(() -> new Refusal("panels.not-drawn"));
        if (!tasks.isOpen(CeremonyTasks.DRAW, roundId) || draws.confirm(draw.id()) == 0) {
            throw new Refusal("panels.stale");
        }
        settle.confirm(draw.id());
        audit.record(AuditEvent.of("panels.confirm", "round", roundId).inRound(roundId)
                .change("PROPOSED", "CONFIRMED"));
        tasks.goOn(CeremonyTasks.DRAW, roundId);
    }
}
