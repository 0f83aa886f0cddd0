package io.luxuan.workflow.engine;

import io.luxuan.workflow.engine.lean.CompleteLean;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.springframework.stereotype.Component;

/** What the engine can do and its services do not offer. */
@Component
class EngineCommands {
    private final ProcessEngineConfigurationImpl inside;

    EngineCommands(ProcessEngine engine) {
        this.inside = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Commands within a command share its cache, and are written together at its end. */
    void together(Runnable work) {
        inside.getCommandExecutorTxRequired().execute(context -> {
            work.run();
            return null;
        });
    }

    void completeLean(String taskId, Map<String, Object> routing) {
        inside.getCommandExecutorTxRequired().execute(new CompleteLean(taskId, routing));
    }

    /** @throws org.camunda.bpm.engine.exception.NullValueException when the job has been done */
    void setFree(String jobId) {
        inside.getCommandExecutorTxRequired().execute(new UnlockJobCmd(jobId));
    }

    boolean isWorkingJobs() {
        return inside.getJobExecutor() != null && inside.getJobExecutor().isActive();
    }
}
