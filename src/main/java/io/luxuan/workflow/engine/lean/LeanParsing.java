package io.luxuan.workflow.engine.lean;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts our behaviour in the place of the engine's where a process is read. What is drawn stays what is meant. A listener
 * keeps what the engine does not: it is made for a task's candidate groups and hears of each such task. Assignment needs
 * none: a task's first assignee is known when it is created, and {@link io.luxuan.workflow.Tasks#reassign} is the only way
 * in which it changes.
 */
class LeanParsing extends AbstractBpmnParseListener {
    private static final List<String> HEARD =
            List.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final Function<Collection<Expression>, TaskListener> keeper;

    LeanParsing(Function<Collection<Expression>, TaskListener> keeper) {
        this.keeper = keeper;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        activity.setActivityBehavior(new UserTaskActivityBehavior(new Linkless(task, expressions())));
        TaskListener listener = keeper.apply(task.getCandidateGroupIdExpressions());
        HEARD.forEach(event -> task.addBuiltInTaskListener(event, listener));
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
