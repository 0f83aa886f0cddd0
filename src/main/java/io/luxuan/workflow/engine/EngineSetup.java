package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.nodes.NodeId;
import io.luxuan.workflow.engine.lean.LeanEngine;
import io.luxuan.workflow.failure.FailedJobMapper;
import io.luxuan.workflow.instance.FlowLog;
import io.luxuan.workflow.task.WorkItems;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** What the platform adds to the engine: its clock, and the table of open tasks. */
class EngineSetup extends AbstractProcessEnginePlugin {
    /** What went wrong for a moment is often right soon after; what is still wrong after minutes needs a person. */
    static final String PAUSES_BETWEEN_TRIES = "PT5S,PT30S,PT3M";

    private final WorkItems workItems;
    private final FlowLog log;
    private final TermOfTask terms;
    private final FailedJobMapper failures;
    private final MovableClock clock;
    private final NodeId node;

    EngineSetup(WorkItems workItems, FlowLog log, TermOfTask terms, FailedJobMapper failures, MovableClock clock, NodeId node) {
        this.workItems = workItems;
        this.log = log;
        this.terms = terms;
        this.failures = failures;
        this.clock = clock;
        this.node = node;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // What fails is told by whoever called; a refusal is no error of the engine.
        engine.setEnableCmdExceptionLogging(false);
        writeLess(engine);
        LeanEngine.of(engine, candidates -> new WorkItemListener(workItems, log, terms, clock, candidates),
                new InstanceKeeper(log, clock));
        engine.setFailedJobCommandFactory(new FailureRecorder(failures, clock));
        engine.setFailedJobRetryTimeCycle(PAUSES_BETWEEN_TRIES);
        nameInLogs(engine);
        engine.setCustomPreCommandInterceptorsTxRequired(
                withClock(engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                withClock(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    /**
     * A task meter nobody reads, and a removal time on every history row where the end of the instance tells it. Failures
     * stand in {@code failed_job}, not in the engine's incidents: their foreign keys cascade through more tables than
     * MySQL 9.7 allows, so that none of them could be deleted there.
     */
    private static void writeLess(ProcessEngineConfigurationImpl engine) {
        engine.setTaskMetricsEnabled(false);
        engine.setCreateIncidentOnFailedJobEnabled(false);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    }

    /** What a line of the log says of the process in which it was written. */
    private static void nameInLogs(ProcessEngineConfigurationImpl engine) {
        engine.setLoggingContextProcessInstanceId("processInstanceId");
        engine.setLoggingContextActivityId("activityId");
        engine.setLoggingContextBusinessKey("businessKey");
        engine.setLoggingContextProcessDefinitionId(null);
        engine.setLoggingContextApplicationName(null);
        engine.setLoggingContextTenantId(null);
        engine.setLoggingContextEngineName(null);
    }

    /** So that another node can tell whose jobs were left behind. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getJobExecutor().setLockOwner(node.text());
    }

    private List<CommandInterceptor> withClock(List<CommandInterceptor> interceptors) {
        List<CommandInterceptor> all = interceptors == null ? new ArrayList<>() : new ArrayList<>(interceptors);
        all.add(new EngineClock(clock));
        return all;
    }
}
