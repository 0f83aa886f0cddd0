package io.luxuan.workflow.engine.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.ProcessEventJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;

/** No message is ever delivered by a job of its own, so none is looked for when a subscription goes. */
public class LeanJobs extends JobManager {
    @Override
    public List<JobEntity> findJobsByConfiguration(String type, String configuration, String tenantId) {
        return ProcessEventJobHandler.TYPE.equals(type) ? List.of() : super.findJobsByConfiguration(type, configuration, tenantId);
    }
}
