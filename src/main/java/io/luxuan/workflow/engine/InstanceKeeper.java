package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Wording;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.engine.lean.InstanceEvents;
import io.luxuan.workflow.instance.FlowLog;
import io.luxuan.workflow.instance.InstanceEnd;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Keeps {@code flow_instance} equal to the engine's instances. */
class InstanceKeeper implements InstanceEvents {
    private static final int LONGEST_REASON = 200;

    private final FlowLog log;
    private final MovableClock clock;

    InstanceKeeper(FlowLog log, MovableClock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void started(DelegateExecution instance) {
        String definition = instance.getProcessDefinitionId();
        DelegateExecution caller = instance.getSuperExecution();
        log.started(new FlowInstance(instance.getProcessInstanceId(), definition.substring(0, definition.indexOf(':')), definition,
                instance.getProcessBusinessKey(), Steps.roundOf(instance), caller == null ? null : caller.getProcessInstanceId(),
                clock.now(), null, null));
    }

    @Override
    public void ended(String instanceId, String why) {
        log.ended(new InstanceEnd(instanceId, clock.now(), why == null ? null : Wording.atMost(LONGEST_REASON, why)));
    }
}
