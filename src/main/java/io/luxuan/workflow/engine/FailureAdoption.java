package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FailureCause;
import io.luxuan.workflow.failure.FailedJobMapper;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes over the failures of a version that did not write them down. */
@Component
public class FailureAdoption {
    private static final int MOST = 2000;

    private final FailedJobMapper failures;
    private final ManagementService management;
    private final MovableClock clock;

    FailureAdoption(FailedJobMapper failures, ManagementService management, MovableClock clock) {
        this.failures = failures;
        this.management = management;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void adopt() {
        management.createJobQuery().noRetriesLeft().listPage(0, MOST).stream()
                .filter(job -> failures.find(job.getId()) == null).forEach(this::adopt);
    }

    private void adopt(Job job) {
        LocalDateTime now = clock.now();
        FailureCause cause = FailureCause.told(job.getExceptionMessage());
        String processKey = job.getProcessDefinitionKey() == null ? "engine" : job.getProcessDefinitionKey();
        try {
            failures.insert(new FailedJob(job.getId(), job.getProcessInstanceId(), processKey, job.getFailedActivityId(),
                    null, null, 3, 0, now, now, null, cause.key(processKey, job.getFailedActivityId()), cause.kind(),
                    null, null, cause.detail(), null, null, null));
        } catch (DuplicateKeyException otherNode) {
            return;
        }
    }
}
