package io.luxuan.workflow.engine;

import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.engine.lean.LeanProcess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForSignedIn
class EngineProcesses implements Processes {
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final GateKeeper gates;
    private final DueWork dueWork;
    private final ProcessModels models;
    private final StepRegister register;

    EngineProcesses(RuntimeService runtime, RepositoryService repository, ManagementService management, GateKeeper gates, DueWork dueWork,
            ProcessModels models, StepRegister register) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.gates = gates;
        this.dueWork = dueWork;
        this.models = models;
        this.register = register;
    }

    @Override
    @Transactional
    public String start(String processKey, String subjectId, String roundId, Map<String, Object> variables) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subjectId, processKey).listPage(0, 1);
        if (!running.isEmpty()) {
            return running.get(0).getId();
        }
        return begun(processKey, subjectId, roundId, variables);
    }

    @Override
    @Transactional
    public String startFirst(String processKey, String subjectId, String roundId, Map<String, Object> variables) {
        return begun(processKey, subjectId, roundId, variables);
    }

    private String begun(String processKey, String subjectId, String roundId, Map<String, Object> variables) {
        boolean lean = LeanProcess.is(processKey);
        Map<String, Object> all = new HashMap<>();
        variables.forEach((name, value) -> all.put(name, lean ? Variables.untypedValue(value, true) : value));
        if (!lean) {
            all.put("roundId", roundId);
        }
        return EngineErrors.unwrapped(() -> runtime.startProcessInstanceById(
                models.latest(processKey), subjectId, lean ? roundId : null, all).getId());
    }

    @Override
    @Transactional
    public void begin(String message, String subjectId, String roundId) {
        register.requireMessage(message);
        EngineErrors.unwrapped(() -> runtime.createMessageCorrelation(message).processInstanceBusinessKey(subjectId)
                .setVariable("roundId", roundId).correlateStartMessage());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isDrawn(String subjectId, String elementId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subjectId).list().stream()
                .anyMatch(one -> repository.getBpmnModelInstance(one.getProcessDefinitionId()).getModelElementById(elementId) != null);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isRunning(String processKey, String subjectId) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey).processInstanceBusinessKey(subjectId).count() > 0;
    }

    @Override
    @Transactional
    public boolean send(String message, String subjectId, Map<String, Object> variables) {
        register.requireMessage(message);
        return EngineErrors.unwrapped(() -> !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(subjectId).setVariablesToTriggeredScope(variables)
                .correlateAllWithResult().isEmpty());
    }

    @Override
    @Transactional
    @ForManagers
    public void remove(String subjectId, String why) {
        List<String> own = runtime.createProcessInstanceQuery().processInstanceBusinessKey(subjectId).rootProcessInstances()
                .list().stream().map(ProcessInstance::getId).toList();
        end(own, why);
    }

    /** Listeners run, so that work items go with their tasks. */
    private void end(List<String> instances, String why) {
        EngineErrors.unwrapped(() -> {
            runtime.deleteProcessInstances(instances, why, false, true, false);
            return null;
        });
    }

    @Override
    @Transactional
    public boolean stepBack(String subjectId, String fromStep, String toStep) {
        List<String> waiting = runtime.createExecutionQuery().processInstanceBusinessKey(subjectId).activityId(fromStep).list().stream()
                .map(Execution::getProcessInstanceId).distinct().toList();
        EngineErrors.unwrapped(() -> {
            waiting.forEach(instance -> runtime.createProcessInstanceModification(instance).cancelAllForActivity(fromStep)
                    .startBeforeActivity(toStep).execute());
            return null;
        });
        return !waiting.isEmpty();
    }

    @Override
    @Transactional
    public void checkGates(String subjectId) {
        gates.check(subjectId);
    }

    @Override
    @Transactional
    @ForManagers
    public void refreshTimers(String subjectId) {
        for (String instanceId : instancesOf(subjectId)) {
            for (Job timer : management.createJobQuery().rootProcessInstanceId(instanceId).timers().list()) {
                EngineErrors.unwrapped(() -> {
                    management.recalculateJobDuedate(timer.getId(), false);
                    return null;
                });
            }
        }
    }

    /** Needs nobody's permission: it does what the engine would do by itself a moment later. */
    @Override
    @ForEveryone
    public void runDueWork() {
        dueWork.run();
    }

    private List<String> instancesOf(String subjectId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(subjectId).list().stream()
                .map(ProcessInstance::getRootProcessInstanceId).distinct().toList();
    }
}
