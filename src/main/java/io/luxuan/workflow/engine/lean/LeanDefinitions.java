package io.luxuan.workflow.engine.lean;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;

/** A deployed definition never changes: whoever has parsed it need not read its row for each command. */
public class LeanDefinitions extends ProcessDefinitionManager {
    @Override
    public ProcessDefinitionEntity findLatestProcessDefinitionById(String id) {
        ProcessDefinitionEntity parsed = Context.getProcessEngineConfiguration().getDeploymentCache()
                .getProcessDefinitionCache().get(id);
        return parsed == null ? super.findLatestProcessDefinitionById(id) : parsed;
    }
}
