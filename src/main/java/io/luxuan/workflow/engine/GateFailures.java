package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.FailedJob;
import io.luxuan.workflow.FailureCause;
import io.luxuan.workflow.failure.FailedJobMapper;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What goes wrong behind a gate is no job's failure: the sweep just comes again, every few seconds. It is written down
 * once a minute, and after some minutes it waits for a manager like any other failed step, while the sweep goes on.
 */
@Component
class GateFailures {
    static final String PREFIX = "gate:";
    private static final Logger LOG = LoggerFactory.getLogger(GateFailures.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int PATIENCE = 4;

    private final FailedJobMapper failures;
    private final RuntimeService runtime;
    private final MovableClock clock;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    GateFailures(FailedJobMapper failures, RuntimeService runtime, MovableClock clock) {
        this.failures = failures;
        this.runtime = runtime;
        this.clock = clock;
    }

    void failed(String executionId, String subjectId, RuntimeException failure) {
        try {
            known.add(executionId);
            FailedJob before = failures.find(PREFIX + executionId);
            LocalDateTime now = clock.now();
            if (before == null || before.lastFailedAt().plus(BETWEEN).isBefore(now)) {
                write(executionId, subjectId, FailureCause.of(failure), before == null ? 1 : before.attempts() + 1, now);
            }
        } catch (RuntimeException unwritable) {
            LOG.warn("the failure of gate {} could not be written down", executionId, unwritable);
        }
    }

    void passed(String executionId) {
        if (known.remove(executionId)) {
            failures.markGone(List.of(PREFIX + executionId), clock.now());
        }
    }

    /** Those of the given ids at which nobody waits any more. */
    List<String> passed(List<String> gateIds) {
        return gateIds.stream().filter(id -> waiting(id.substring(PREFIX.length())) == null).toList();
    }

    private EventSubscription waiting(String executionId) {
        return runtime.createEventSubscriptionQuery().executionId(executionId).eventType("message").list().stream()
                .findFirst().orElse(null);
    }

    private void write(String executionId, String subjectId, FailureCause cause, int attempts, LocalDateTime now) {
        EventSubscription waiting = waiting(executionId);
        if (waiting == null) {
            return;
        }
        ProcessInstance instance = runtime.createProcessInstanceQuery().processInstanceId(waiting.getProcessInstanceId()).singleResult();
        String definition = instance.getProcessDefinitionId();
        String processKey = definition.substring(0, definition.indexOf(':'));
        int triesLeft = attempts < PATIENCE ? 1 : 0;
        FailedJob failed = new FailedJob(PREFIX + executionId, instance.getId(), processKey, waiting.getActivityId(), subjectId,
                (String) runtime.getVariable(executionId, "roundId"), 1, triesLeft, now, now, triesLeft == 0 ? null : now.plusSeconds(5),
                cause.key(processKey, waiting.getActivityId()), cause.kind(), cause.refusal(), cause.joined(), cause.detail(),
                null, null, null);
        if (failures.again(failed) == 0) {
            failures.insert(failed);
        }
    }
}
