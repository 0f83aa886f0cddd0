package io.luxuan.audit;

import java.time.LocalDateTime;

/**
 * @param rows    how many were recomputed
 * @param anchors how many ends that were written down elsewhere were found again
 * @param fault   null when the chain is whole
 * @param millis  how long it took
 */
public record CheckedChain(LocalDateTime at, long rows, int anchors, ChainHead head, ChainFault fault, long millis) {
    public boolean isWhole() {
        return fault == null;
    }
}
