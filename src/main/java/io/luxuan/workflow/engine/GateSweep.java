package io.luxuan.workflow.engine;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs where the job executor runs: both are off in tests and replays. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class GateSweep {
    private final GateKeeper gates;

    GateSweep(GateKeeper gates) {
        this.gates = gates;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        gates.sweep();
    }
}
