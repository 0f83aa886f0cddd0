package io.luxuan.panel.ceremony;

import io.luxuan.draw.CommitmentState;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.SettleDraw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.round.Rounds;
import io.luxuan.workflow.ProcessStep;
import io.luxuan.workflow.StepContext;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The round ends before its time: a draw on its way is thrown away with the same reason, a confirmed one stays on record. */
@Component
class EndDraws implements ProcessStep {
    private final ReadCeremony ceremony;
    private final SettleDraw settle;
    private final DrawMapper draws;
    private final AssignmentMapper assignments;
    private final Rounds rounds;

    EndDraws(ReadCeremony ceremony, SettleDraw settle, DrawMapper draws, AssignmentMapper assignments, Rounds rounds) {
        this.ceremony = ceremony;
        this.settle = settle;
        this.draws = draws;
        this.assignments = assignments;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "end-draws";
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        String why = rounds.get(context.roundId()).ending().reason();
        ceremony.live(context.roundId()).filter(draw -> draw.state() != CommitmentState.CONFIRMED)
                .ifPresent(draw -> discard(draw, why));
        return Map.of();
    }

    private void discard(DrawCommitment draw, String why) {
        settle.discard(draw, why);
        if (draws.discard(draw.id()) > 0) {
            assignments.voidDraw(draw.id());
        }
    }
}
