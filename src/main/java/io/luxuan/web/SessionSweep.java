package io.luxuan.web;

import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Clears away sessions that ran out: every few minutes, by one of the nodes. They are refused without it as well. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SessionSweep {
    private final JdbcIndexedSessionRepository sessions;

    SessionSweep(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = 10, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    @SchedulerLock(name = "ended-sessions", lockAtMostFor = "PT9M", lockAtLeastFor = "PT5M")
    void sweep() {
        sessions.cleanUpExpiredSessions();
    }
}
