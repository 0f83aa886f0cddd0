package io.luxuan.record;

import io.luxuan.draw.DrawCommitment;
import java.time.LocalDateTime;

/**
 * A commitment of the round's draw of experts, also one that was thrown away.
 *
 * @param statement what was published when it was made, in canonical JSON
 * @param sha256    hash of the statement: the commitment itself, which names the draw's own record
 * @param seed      all chance of the draw; null before the secret was revealed
 */
record DrawSection(
        int number, String state, String statement, String sha256, String seed, LocalDateTime committedAt,
        LocalDateTime revealedAt, LocalDateTime drawnAt) {

    static DrawSection of(DrawCommitment commitment) {
        return new DrawSection(commitment.numberNo(), commitment.state().name(), commitment.statement(),
                commitment.hash(), commitment.seed(), commitment.committedAt(), commitment.revealedAt(), commitment.drawnAt());
    }
}
