package io.luxuan.workflow.engine.lean;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Makes a task without rows for its candidates: they stand in {@code work_item}, where they are asked for. */
class Linkless extends TaskDecorator {
    Linkless(TaskDefinition definition, ExpressionManager expressions) {
        super(definition, expressions);
    }

    @Override
    protected void initializeTaskCandidateGroups(TaskEntity task, VariableScope scope) {
        // see WorkItemListener
    }
}
