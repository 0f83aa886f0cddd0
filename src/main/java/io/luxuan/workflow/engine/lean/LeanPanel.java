package io.luxuan.workflow.engine.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.runtime.Callback;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A parallel multi-instance without completion condition that keeps no counts: whoever has not ended is still there. Its
 * element is known to the transaction that makes the instances, where the tasks take it up. Instances of former versions
 * have their counts and their ended executions; both go with the last.
 */
class LeanPanel extends ParallelMultiInstanceActivityBehavior {
    LeanPanel(MultiInstanceActivityBehavior drawn) {
        setCollectionExpression(drawn.getCollectionExpression());
        setCollectionVariable(drawn.getCollectionVariable());
        setCollectionElementVariable(drawn.getCollectionElementVariable());
        setLoopCardinalityExpression(drawn.getLoopCardinalityExpression());
    }

    @Override
    protected void setLoopVariable(ActivityExecution execution, String name, Object value) {
        if (name.equals(collectionElementVariable)) {
            execution.setVariableLocal(name, Variables.untypedValue(value, true));
        }
    }

    @Override
    public void concurrentChildExecutionEnded(ActivityExecution scope, ActivityExecution ended) {
        scope.forceUpdate(); // two who end at once must not both take themselves for the last but one
        List<? extends ActivityExecution> others =
                scope.getExecutions().stream().filter(other -> other != ended).toList();
        if (others.stream().anyMatch(LeanPanel::goesOn)) {
            ended.remove();
            ((ExecutionEntity) scope).dispatchDelayedEventsAndPerformOperation((Callback<PvmExecutionImpl, Void>) null);
        } else {
            PvmActivity body = (PvmActivity) ended.getActivity().getFlowScope();
            others.forEach(ActivityExecution::remove);
            ended.remove();
            scope.setActivity(body);
            scope.setActive(true);
            leave(scope);
        }
    }

    private static boolean goesOn(ActivityExecution execution) {
        return execution.isActive() || execution.getActivity() == null;
    }
}
