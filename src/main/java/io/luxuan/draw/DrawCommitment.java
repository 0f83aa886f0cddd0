package io.luxuan.draw;

import java.time.LocalDateTime;

/**
 * One commitment of a round and what became of it. The secret is not part of it.
 *
 * @param numberNo  the how-manieth of its round, from 1
 * @param live      TRUE for the one in force, null for those thrown away
 * @param statement what was published, in canonical JSON; {@code hash} is its SHA-256
 * @param seed      null before the secret is revealed
 * @param chainNext the next unused value of the chain
 * @param reason    why it was thrown away
 */
public record DrawCommitment(
        String id, String roundId, int numberNo, CommitmentState state, Boolean live, LocalDateTime committedAt,
        String committedBy, String statement, String hash, LocalDateTime revealedAt, String seed, int chainNext,
        LocalDateTime drawnAt, LocalDateTime settledAt, String reason) {

    public boolean is(CommitmentState wanted) {
        return state == wanted;
    }

    public boolean isRevealed() {
        return revealedAt != null;
    }

    public boolean isDiscarded() {
        return state == CommitmentState.DISCARDED;
    }

    public boolean isConfirmed() {
        return state == CommitmentState.CONFIRMED;
    }

    public boolean isProposed() {
        return state == CommitmentState.PROPOSED;
    }
}
