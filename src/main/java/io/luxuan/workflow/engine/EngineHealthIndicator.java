package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether timers and asynchronous steps are being done, here and on any node. */
@Component
class EngineHealthIndicator implements HealthIndicator {
    /** Older than this, due work is not being done by anybody. */
    static final Duration LATE = Duration.ofMinutes(5);

    private final ManagementService management;
    private final EngineCommands engine;
    private final MovableClock clock;

    EngineHealthIndicator(ManagementService management, EngineCommands engine, MovableClock clock) {
        this.management = management;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Health health() {
        long age = oldestDueSeconds();
        String status = age > LATE.toSeconds() ? "LATE" : "UP";
        return Health.status(status).withDetail("executor", executor()).withDetail("oldestDueSeconds", age).build();
    }

    /** OFF where it is switched off by setting: such a node only serves pages. */
    private String executor() {
        return engine.isWorkingJobs() ? "RUNNING" : "OFF";
    }

    private long oldestDueSeconds() {
        List<Job> due = management.createJobQuery().active().executable().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1);
        return due.stream().map(EngineHealthIndicator::since).mapToLong(this::seconds).findFirst().orElse(0);
    }

    private static Date since(Job job) {
        return job.getDuedate() == null ? job.getCreateTime() : job.getDuedate();
    }

    private long seconds(Date since) {
        return Math.max(0, Duration.between(since.toInstant(), clock.instant()).toSeconds());
    }
}
