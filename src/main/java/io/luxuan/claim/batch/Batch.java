package io.luxuan.claim.batch;

import java.time.LocalDateTime;

/** Verified claims that are published and paid together. @param number from 1 within the round */
record Batch(
        String id, String roundId, int number, State state, LocalDateTime formedAt, String formedBy, LocalDateTime closedAt) {
    enum State {
        /** 公示与拨付中 */ OPEN,
        /** 已办结 */ CLOSED
    }
}
