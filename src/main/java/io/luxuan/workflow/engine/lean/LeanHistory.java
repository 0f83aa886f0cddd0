package io.luxuan.workflow.engine.lean;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The same as in {@link LeanDefinitions}, for the rows of an instance's beginning and end. */
class LeanHistory extends CacheAwareHistoryEventProducer {
    @Override
    protected ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        ProcessDefinitionEntity parsed = Context.getProcessEngineConfiguration().getDeploymentCache()
                .getProcessDefinitionCache().get(id);
        return parsed == null ? super.getProcessDefinitionEntity(id) : parsed;
    }
}
