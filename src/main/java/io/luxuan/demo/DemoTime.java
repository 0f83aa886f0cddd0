package io.luxuan.demo;

import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.Processes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Moves the clock between days before today, and lets processes do what was due by then. */
@Component
class DemoTime {
    private final MovableClock clock;
    private final Processes processes;
    private LocalDate today;

    DemoTime(MovableClock clock, Processes processes) {
        this.clock = clock;
        this.processes = processes;
    }

    void begin() {
        clock.backToNow();
        today = clock.now().toLocalDate();
    }

    LocalDate today() {
        return today;
    }

    /** @param days before today; negative for days to come */
    LocalDateTime at(int days, int hour) {
        return today.minusDays(days).atTime(hour, 0);
    }

    void moveTo(int daysAgo, int hour) {
        clock.moveTo(at(daysAgo, hour));
    }

    void passTo(int daysAgo, int hour) {
        moveTo(daysAgo, hour);
        processes.runDueWork();
    }

    void end() {
        clock.backToNow();
    }
}
