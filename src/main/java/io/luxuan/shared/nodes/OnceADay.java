package io.luxuan.shared.nodes;

import io.luxuan.shared.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Work that is done once a day by one of the nodes. Asked every minute by each: what a stopped or killed node missed or
 * left half done is made up for by the next that asks, so the work must bear being begun again.
 */
@Component
public class OnceADay {
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final DailyWorkMapper done;
    private final LockingTaskExecutor locks;
    private final MovableClock clock;

    OnceADay(DailyWorkMapper done, LockProvider locks, MovableClock clock) {
        this.done = done;
        this.locks = new DefaultLockingTaskExecutor(locks);
        this.clock = clock;
    }

    /** @param from time of day in China; on the day on which the platform first hears of this work it is not done any more */
    public void run(String name, LocalTime from, Runnable work) {
        LocalDateTime now = clock.now();
        LocalDate today = now.toLocalDate();
        LocalDate last = done.last(name);
        if (last == null) {
            done.begin(name, now.toLocalTime().isBefore(from) ? today.minusDays(1) : today);
        } else if (last.isBefore(today) && !now.toLocalTime().isBefore(from)) {
            LockConfiguration alone = new LockConfiguration(ClockProvider.now(), "daily-" + name, LONGEST, Duration.ZERO);
            locks.executeWithLock((Runnable) () -> unlessDone(name, today, work), alone);
        }
    }

    private void unlessDone(String name, LocalDate today, Runnable work) {
        if (done.last(name).isBefore(today)) {
            work.run();
            done.finish(name, today);
        }
    }
}
