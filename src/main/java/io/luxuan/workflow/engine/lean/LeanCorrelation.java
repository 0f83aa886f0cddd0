package io.luxuan.workflow.engine.lean;

import java.util.List;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.runtime.CorrelationHandlerResult;
import org.camunda.bpm.engine.impl.runtime.CorrelationSet;
import org.camunda.bpm.engine.impl.runtime.DefaultCorrelationHandler;
import org.camunda.bpm.engine.runtime.Execution;

/**
 * Finds who waits for a message by the subject, then by the message. The engine asks for both in one query, for which a
 * database may read everybody who waits for the message: in a round of ten thousand, ten thousand times as many.
 */
class LeanCorrelation extends DefaultCorrelationHandler {
    /** What is sent to those who wait never starts a process. */
    @Override
    public List<CorrelationHandlerResult> correlateMessages(CommandContext context, String message, CorrelationSet wanted) {
        return correlateMessageToExecutions(context, message, wanted);
    }

    @Override
    protected List<CorrelationHandlerResult> correlateMessageToExecutions(
            CommandContext context, String message, CorrelationSet wanted) {
        if (message == null || wanted.getBusinessKey() == null || wanted.getProcessInstanceId() != null) {
            return super.correlateMessageToExecutions(context, message, wanted);
        }
        ExecutionQueryImpl ofSubject = new ExecutionQueryImpl();
        ofSubject.processInstanceBusinessKey(wanted.getBusinessKey()).active();
        List<Execution> found = ofSubject.evaluateExpressionsAndExecuteList(context, null);
        return found.stream().map(ExecutionEntity.class::cast)
                .filter(execution -> !context.getDbEntityManager().isDeleted(execution) && waitsFor(message, execution))
                .map(CorrelationHandlerResult::matchedExecution).toList();
    }

    private static boolean waitsFor(String message, ExecutionEntity execution) {
        return execution.getEventSubscriptions().stream().anyMatch(subscription -> isOf(message, subscription));
    }

    private static boolean isOf(String message, EventSubscriptionEntity subscription) {
        return subscription.isSubscriptionForEventType(EventType.MESSAGE) && message.equals(subscription.getEventName());
    }
}
