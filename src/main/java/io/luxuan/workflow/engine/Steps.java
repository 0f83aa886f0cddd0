package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.workflow.Deadline;
import io.luxuan.workflow.Participants;
import io.luxuan.workflow.StepContext;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one bean that BPMN files call, under the name {@code steps}. It finds the named step, deadline or participants of
 * some module and asks it as {@link Person#SYSTEM}: the engine's threads have nobody signed in, and what a process
 * does of itself is the platform's doing, not that of the person whose click set it going.
 */
public class Steps {
    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    /** For which unit the person acts to whom the task goes that is being made. */
    static final String UNIT = "unitOfTask";

    private final StepRegister register;

    Steps(StepRegister register) {
        this.register = register;
    }

    public void run(DelegateExecution execution, String name) {
        Map<String, Object> routing = tell(name, () ->
                Actors.as(Person.SYSTEM, () -> register.step(name).run(context(execution))));
        if (routing != null && !routing.isEmpty()) {
            execution.setVariables(routing);
        }
    }

    /** Said here, where the log still knows the process and the request: whoever asked hears of the failure, not of these. */
    private static <T> T tell(String name, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException failed) {
            LOG.warn("step {} failed: {}", name, failed.toString());
            throw failed;
        }
    }

    /** The deadline's moment, or null where a task has none. */
    public Date due(DelegateExecution execution, String name) {
        Deadline deadline = register.deadline(name);
        LocalDateTime moment = Actors.as(Person.SYSTEM, () -> deadline.of(context(execution)));
        return moment == null ? null : Date.from(moment.atZone(MovableClock.CHINA).toInstant());
    }

    public List<String> members(DelegateExecution execution, String name) {
        Participants participants = register.participants(name);
        return Actors.as(Person.SYSTEM, () -> participants.of(context(execution)));
    }

    /** The one account or candidate; null when there is none, so that a manager sees a task without anybody. */
    public String who(DelegateExecution execution, String name) {
        List<String> found = members(execution, name);
        if (found.size() > 1) {
            execution.setVariableLocal(UNIT, Variables.untypedValue(found.get(1), true));
        }
        return found.isEmpty() ? null : found.get(0);
    }

    static StepContext context(DelegateExecution execution) {
        return new StepContext(execution.getProcessBusinessKey(), roundOf(execution), execution::getVariable);
    }

    /** Lean processes name it as their case; all others, and those that began before, keep it as a variable. */
    static String roundOf(DelegateExecution execution) {
        String round = ((ProcessInstance) execution.getProcessInstance()).getCaseInstanceId();
        return round != null ? round : (String) execution.getVariable("roundId");
    }
}
