package io.luxuan.workflow.engine;

import io.luxuan.shared.Chunks;
import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.failure.FailedJobMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * Asks the engine which of the failed jobs it still has. Success leaves no trace of its own: a job that was done is
 * deleted, and to watch every job for the few that failed would cost each of them a statement.
 */
@Component
class FailureUpkeep {
    private static final int MOST = 2000;
    private static final int AT_ONCE = 500;

    private final FailedJobMapper failures;
    private final ManagementService management;
    private final GateFailures gates;
    private final MovableClock clock;

    FailureUpkeep(FailedJobMapper failures, GateFailures gates, ManagementService management, MovableClock clock) {
        this.failures = failures;
        this.gates = gates;
        this.management = management;
        this.clock = clock;
    }

    /** Costs one small query while nothing has failed. */
    void markGone() {
        List<String> open = failures.open(MOST);
        Chunks.each(open, AT_ONCE, this::markGone);
    }

    private void markGone(List<String> jobIds) {
        Map<Boolean, List<String>> atGate = jobIds.stream().collect(Collectors.partitioningBy(id -> id.startsWith(GateFailures.PREFIX)));
        Set<String> gone = new HashSet<>(atGate.get(false));
        if (!gone.isEmpty()) {
            management.createJobQuery().jobIds(Set.copyOf(gone)).list().stream().map(Job::getId).forEach(gone::remove);
        }
        gone.addAll(gates.passed(atGate.get(true)));
        if (!gone.isEmpty()) {
            failures.markGone(new ArrayList<>(gone), clock.now());
        }
    }
}
