package io.luxuan.panel.pool;

import java.time.LocalDateTime;

/**
 * A draw of a round's panels and the seed that gives it again.
 *
 * @param state PROPOSED, CONFIRMED, DISCARDED or IMPORTED
 * @param live  TRUE for the draw in force, null for those thrown away
 * @param pool  how many experts stood in the pool
 */
public record Draw(
        String id, String roundId, String seed, String state, Boolean live, int panelSize, int maximumLoad,
        int applications, int pool, LocalDateTime drawnAt, String drawnBy, String reason) {

    public boolean isProposed() {
        return "PROPOSED".equals(state);
    }
}
