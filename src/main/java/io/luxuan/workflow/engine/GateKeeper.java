package io.luxuan.workflow.engine;

import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Gate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets through the processes whose gate is open. Only rounds wait at gates, never single applications, so the number of
 * queries follows the number of gates and waiting rounds. Two servers may do it at once: the engine lets one of them
 * consume the message, and the other finds it gone.
 */
@Component
public class GateKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(GateKeeper.class);

    private final RuntimeService runtime;
    private final StepRegister register;
    private final GateFailures failures;

    GateKeeper(RuntimeService runtime, StepRegister register, GateFailures failures) {
        this.runtime = runtime;
        this.register = register;
        this.failures = failures;
    }

    private record Waiting(Gate gate, String executionId, String subjectId) {
        boolean mayGoOn() {
            return Actors.as(Person.SYSTEM, () -> gate.isOpen(subjectId));
        }
    }

    /** Each in a transaction of its own. Answers whether any went on. */
    public boolean sweep() {
        boolean any = false;
        for (Waiting waiting : waiting()) {
            any |= letThrough(waiting);
        }
        return any;
    }

    void check(String subjectId) {
        waiting().stream().filter(waiting -> waiting.subjectId().equals(subjectId)).filter(Waiting::mayGoOn)
                .forEach(this::goOn);
    }

    private boolean letThrough(Waiting waiting) {
        try {
            if (!waiting.mayGoOn()) {
                return false;
            }
            goOn(waiting);
            return true;
        } catch (NullValueException other) {
            LOG.debug("gate {} of {} was opened by somebody else", waiting.gate().message(), waiting.subjectId());
        } catch (RuntimeException failed) {
            if (Conflict.isIn(failed)) {
                return false;
            }
            LOG.error("gate {} of {} could not be passed", waiting.gate().message(), waiting.subjectId(), failed);
            failures.failed(waiting.executionId(), waiting.subjectId(), failed);
        }
        return false;
    }

    private void goOn(Waiting waiting) {
        EngineErrors.unwrapped(() -> {
            runtime.messageEventReceived(waiting.gate().message(), waiting.executionId());
            return null;
        });
        failures.passed(waiting.executionId());
    }

    private List<Waiting> waiting() {
        List<Waiting> all = new ArrayList<>();
        for (Gate gate : register.gates().values()) {
            List<EventSubscription> subscriptions =
                    runtime.createEventSubscriptionQuery().eventType("message").eventName(gate.message()).list();
            Map<String, String> subjects = subjects(subscriptions);
            subscriptions.stream().filter(it -> subjects.containsKey(it.getProcessInstanceId()))
                    .map(it -> new Waiting(gate, it.getExecutionId(), subjects.get(it.getProcessInstanceId())))
                    .forEach(all::add);
        }
        return all;
    }

    private Map<String, String> subjects(List<EventSubscription> subscriptions) {
        Set<String> ids = subscriptions.stream().map(EventSubscription::getProcessInstanceId).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
