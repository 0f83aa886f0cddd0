package io.luxuan.panel.ceremony;

import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.SettleDraw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** Throws a commitment or its unconfirmed draw away, with a reason that stays public. The next draw needs a new commitment. */
@UseCase
class DiscardDraw {
    private final ReadCeremony ceremony;
    private final SettleDraw settle;
    private final DrawMapper draws;
    private final AssignmentMapper assignments;
    private final CeremonyTasks tasks;

    DiscardDraw(ReadCeremony ceremony, SettleDraw settle, DrawMapper draws, AssignmentMapper assignments,
            CeremonyTasks tasks) {
        this.ceremony = ceremony;
        this.settle = settle;
        this.draws = draws;
        this.assignments = assignments;
        this.tasks = tasks;
    }

    @ForManagers
    @Transactional
    public void discard(String roundId, String reason) {
        DrawCommitment commitment = ceremony.live(roundId).orElseThrow(() -> new Refusal("draw.stale"));
        settle.discard(commitment, reason);
        if (draws.discard(commitment.id()) > 0) {
            assignments.voidDraw(commitment.id());
        }
        tasks.backToCommitment(roundId);
    }
}
