package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import java.time.LocalDateTime;
import java.util.Date;

/** Moments of the engine as people read them. */
final class ChinaTime {
    private ChinaTime() {}

    /** Null for null. */
    static LocalDateTime of(Date moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), MovableClock.CHINA);
    }
}
