package io.luxuan.workflow.engine.lean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.variable.Variables;

/** Completes a task of a lean process: its executions come in one query, its routing values leave no row. */
public class CompleteLean implements Command<Void> {
    private final String taskId;
    private final Map<String, Object> routing;

    public CompleteLean(String taskId, Map<String, Object> routing) {
        this.taskId = taskId;
        this.routing = routing;
    }

    @Override
    public Void execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new NullValueException("no task " + taskId);
        }
        load(context, task);
        new CompleteTaskCmd(taskId, routing.isEmpty() ? null : fleeting(task.getExecution())).execute(context);
        return null;
    }

    /** Unless a command around this one has begun to read them. */
    private static void load(CommandContext context, TaskEntity task) {
        boolean begun = context.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                .anyMatch(execution -> task.getProcessInstanceId().equals(execution.getProcessInstanceId()));
        if (!begun) {
            List<ExecutionEntity> tree =
                    context.getExecutionManager().findExecutionsByProcessInstanceId(task.getProcessInstanceId());
            tree.stream().filter(ExecutionEntity::isProcessInstanceExecution).findFirst()
                    .ifPresent(root -> root.restoreProcessInstance(tree, null, null, null, null, null, null));
        }
    }

    /** An instance that a former version began may hold the value as a row; there it stays one. */
    private Map<String, Object> fleeting(ExecutionEntity execution) {
        Map<String, Object> values = new HashMap<>();
        routing.forEach((name, value) ->
                values.put(name, isRow(execution, name) ? value : Variables.untypedValue(value, true)));
        return values;
    }

    private static boolean isRow(ExecutionEntity execution, String name) {
        return execution.getVariableInstance(name) instanceof VariableInstanceEntity found && !found.isTransient();
    }
}
