package io.luxuan.workflow.engine.lean;

import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The level "activity", but of lean processes only that an instance began and ended. It keeps the level's name and number,
 * so that databases of former versions open with it.
 */
class InstanceHistory extends HistoryLevelActivity {
    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return super.isHistoryEventProduced(type, entity) && (isOfInstance(type) || !isLean(entity));
    }

    private static boolean isOfInstance(HistoryEventType type) {
        return type == HistoryEventTypes.PROCESS_INSTANCE_START || type == HistoryEventTypes.PROCESS_INSTANCE_END
                || type == HistoryEventTypes.PROCESS_INSTANCE_UPDATE || type == HistoryEventTypes.PROCESS_INSTANCE_MIGRATE;
    }

    /** Without an entity the engine asks whether there is any such history at all. */
    private static boolean isLean(Object entity) {
        return entity instanceof ExecutionEntity execution && LeanProcess.isOf(execution.getProcessDefinitionId())
                || entity instanceof TaskEntity task && LeanProcess.isOf(task.getProcessDefinitionId());
    }
}
