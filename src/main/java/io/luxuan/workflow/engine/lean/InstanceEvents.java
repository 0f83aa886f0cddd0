package io.luxuan.workflow.engine.lean;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Hears of each instance that begins and ends, in the engine's transaction. */
public interface InstanceEvents {
    void started(DelegateExecution instance);

    /** @param why reason of whoever removed it; null where it came to its own end */
    void ended(String instanceId, String why);
}
