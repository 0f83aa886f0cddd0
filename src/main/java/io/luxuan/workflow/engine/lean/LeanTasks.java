package io.luxuan.workflow.engine.lean;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** All tasks come from user tasks of processes: none has a task below it, and an execution has one at a time. */
public class LeanTasks extends TaskManager {
    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }

    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
        List<TaskEntity> known = getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> executionId.equals(task.getExecutionId())).toList();
        return known.isEmpty() ? super.findTasksByExecutionId(executionId)
                : new ArrayList<>(known.stream().filter(task -> !task.isDeleted()).toList());
    }
}
