package io.luxuan.draw;

import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a draw gave. */
@UseCase
public class RecordDraw {
    private final DrawCommitmentMapper commitments;
    private final DrawPaperMapper papers;
    private final MovableClock clock;

    RecordDraw(DrawCommitmentMapper commitments, DrawPaperMapper papers, MovableClock clock) {
        this.commitments = commitments;
        this.papers = papers;
        this.clock = clock;
    }

    @ForManagers
    @Transactional
    public void propose(DrawCommitment commitment, Drawn drawn) {
        if (commitments.propose(commitment.id(), drawn.chain() + 1, clock.now()) == 0) {
            throw new Refusal("draw.stale");
        }
        papers.keep(commitment.id(), DrawPaperMapper.Kind.OUTCOME, CanonicalJson.of(drawn));
    }
}
