package io.luxuan.audit;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Whether a row has been waiting for too long, as this node has seen it: by no clock that anybody moves. */
@Component
class SealWatch {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final UnsealedMapper unsealed;
    private String oldest;
    private long since;
    private boolean behind;

    SealWatch(UnsealedMapper unsealed) {
        this.unsealed = unsealed;
    }

    void look() {
        see(unsealed.oldest(), System.nanoTime());
    }

    synchronized void see(String waiting, long now) {
        if (!Objects.equals(waiting, oldest)) {
            oldest = waiting;
            since = now;
        }
        behind = waiting != null && now - since > PATIENCE;
    }

    synchronized boolean isBehind() {
        return behind;
    }
}
