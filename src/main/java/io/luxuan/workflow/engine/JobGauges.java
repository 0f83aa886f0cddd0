package io.luxuan.workflow.engine;

import io.luxuan.shared.KeptFigures;
import io.luxuan.shared.MovableClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Date;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** The engine's queue: what is due, in work, failed for good or waiting to be tried again, and how old the oldest due is. */
@Component
public class JobGauges {
    private final MovableClock clock;
    private final KeptFigures<JobCount> counts;

    JobGauges(FigureMapper figures, MovableClock clock, MeterRegistry meters) {
        this.clock = clock;
        this.counts = new KeptFigures<>(() -> figures.jobs(Date.from(clock.instant())));
        state("due", JobCount::dueJobs, meters);
        state("locked", JobCount::lockedJobs, meters);
        state("failed", JobCount::failedJobs, meters);
        state("retrying", JobCount::retryingJobs, meters);
        Gauge.builder("luxuan.jobs.oldest.due", counts, all -> all.read(this::age))
                .description("Age of the oldest due job").baseUnit("seconds").register(meters);
    }

    /** @param oldestDue since when the oldest due job could have been done; null when none is due */
    record JobCount(long dueJobs, long lockedJobs, long failedJobs, long retryingJobs, Date oldestDue) {}

    public void forget() {
        counts.forget();
    }

    private void state(String state, ToDoubleFunction<JobCount> figure, MeterRegistry meters) {
        Gauge.builder("luxuan.jobs", counts, all -> all.read(figure)).description("Jobs of the engine by state")
                .tag("state", state).register(meters);
    }

    private double age(JobCount count) {
        return count.oldestDue() == null ? 0
                : Math.max(0, Duration.between(count.oldestDue().toInstant(), clock.instant()).toSeconds());
    }
}
