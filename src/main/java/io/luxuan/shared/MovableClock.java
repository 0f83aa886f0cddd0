package io.luxuan.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The one clock of the platform. It runs with the system's clock, shifted by an offset that is zero in production:
 * only the demo loader, a replay and tests move it. The clock of a rehearsal stands still instead.
 */
public final class MovableClock extends Clock {
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final Supplier<StandingTime> standing;

    public MovableClock() {
        this(null);
    }

    /** @param standing where the clock of a rehearsal stands; null for a clock that runs */
    MovableClock(Supplier<StandingTime> standing) {
        this.standing = standing;
    }

    public void moveTo(LocalDateTime chinaTime) {
        offset.set(Duration.between(Instant.now(), chinaTime.atZone(CHINA).toInstant()));
    }

    public void moveBy(Duration step) {
        offset.updateAndGet(current -> current.plus(step));
    }

    public void backToNow() {
        offset.set(Duration.ZERO);
    }

    /** China time, to the microsecond that the database keeps. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(instant(), CHINA).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant instant() {
        return standing == null ? Instant.now().plus(offset.get()) : standing.get().moment();
    }

    /** For what measures how long something takes, such as locks: runs on where the clock of a rehearsal stands. */
    public Instant running() {
        return standing == null ? instant() : standing.get().runningOn(Instant.now());
    }

    /** The machine's time, never shifted: for what others than the platform stamp, such as files in a store. */
    public static Instant ofTheMachine() {
        return Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return standing == null ? Clock.offset(Clock.system(zone), offset.get()) : Clock.fixed(instant(), zone);
    }
}
