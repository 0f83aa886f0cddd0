package io.luxuan.workflow.engine.lean;

import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts our behaviour in the place of the engine's where a process is read. What is drawn stays what is meant. */
class LeanParsing extends AbstractBpmnParseListener {
    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        activity.setActivityBehavior(new UserTaskActivityBehavior(new Linkless(task, expressions())));
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
        if (body.getActivityBehavior() instanceof ParallelMultiInstanceActivityBehavior drawn
                && drawn.getCompletionConditionExpression() == null) {
            body.setActivityBehavior(new LeanPanel(drawn));
        }
    }

    private static ExpressionManager expressions() {
        return Context.getProcessEngineConfiguration().getExpressionManager();
    }
}
