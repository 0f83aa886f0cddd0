package io.luxuan.panel.ceremony;

import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.SettleDraw;
import io.luxuan.panel.pool.DrawMapper;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.time.format.DateTimeFormatter;
import org.springframework.transaction.annotation.Transactional;

/** Throws a commitment or its unconfirmed draw away, with a reason that stays public. The next draw needs a new commitment. */
@UseCase
@ForManagers
class DiscardDraw implements TwoPersonAction {
    static final String NAME = "draw.discard";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReadCeremony ceremony;
    private final SettleDraw settle;
    private final DrawMapper draws;
    private final AssignmentMapper assignments;
    private final CeremonyTasks tasks;
    private final Rounds rounds;

    DiscardDraw(ReadCeremony ceremony, SettleDraw settle, DrawMapper draws, AssignmentMapper assignments,
            CeremonyTasks tasks, Rounds rounds) {
        this.ceremony = ceremony;
        this.settle = settle;
        this.draws = draws;
        this.assignments = assignments;
        this.tasks = tasks;
        this.rounds = rounds;
    }

    static Wish wish(String roundId, String reason) {
        return Wish.of(NAME, roundId, roundId, reason);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Subject look(Wish wish) {
        DrawCommitment commitment = live(wish.roundId());
        if (commitment.isConfirmed()) {
            throw new Refusal("draw.stale");
        }
        return Subject.of("/manager/rounds/" + wish.roundId() + "/panels", "draw", rounds.get(wish.roundId()).title())
                .line("draw." + (commitment.isProposed() ? "proposed" : "committed"), String.valueOf(commitment.numberNo()),
                        SHOWN.format(commitment.committedAt()), commitment.hash())
                .seen(commitment.id() + "/" + commitment.state());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        DrawCommitment commitment = live(approved.roundId());
        settle.discard(commitment, approved.reason());
        if (draws.discard(commitment.id()) > 0) {
            assignments.voidDraw(commitment.id());
        }
        tasks.backToCommitment(approved.roundId());
    }

    private DrawCommitment live(String roundId) {
        return ceremony.live(roundId).orElseThrow(() -> new Refusal("draw.stale"));
    }
}
