package io.luxuan.workflow.engine;

import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.Picture;
import io.luxuan.workflow.ProcessMonitor;
import io.luxuan.workflow.RoundDrawing;
import io.luxuan.workflow.StepLoad;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

@UseCase
@ForStaff
class EngineMonitor implements ProcessMonitor {
    private final RuntimeService runtime;
    private final ProcessModels models;
    private final RoundDefinitions definitions;

    EngineMonitor(RuntimeService runtime, ProcessModels models, RoundDefinitions definitions) {
        this.runtime = runtime;
        this.models = models;
        this.definitions = definitions;
    }

    @Override
    public List<RoundDrawing> drawings(String roundId, String processKey, List<String> others) {
        return definitions.of(roundId, processKey, others).stream()
                .map(id -> new RoundDrawing(keyOf(id), models.name(id), models.steps(id))).toList();
    }

    @Override
    public String diagram(String roundId, String processKey) {
        return models.xml(definitions.of(roundId, processKey));
    }

    @Override
    public Picture picture(String roundId, String processKey) {
        return models.picture(definitions.of(roundId, processKey));
    }

    @Override
    public Map<String, String> processes() {
        return models.processes();
    }

    @Override
    public Optional<FlowStep> step(String processKey, String stepId) {
        return models.step(processKey, stepId);
    }

    @Override
    public String nameOf(String processKey) {
        return models.name(models.latest(processKey));
    }

    @Override
    public List<StepLoad> standing(String roundId) {
        Map<List<String>, Long> counts = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (ProcessInstance instance : instances(roundId)) {
            ActivityInstance tree = runtime.getActivityInstance(instance.getId());
            if (tree != null) {
                count(keyOf(instance.getProcessDefinitionId()), tree, counts);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new StepLoad(entry.getKey().get(0), entry.getKey().get(1), entry.getValue())).toList();
    }

    @Override
    public long waitingAt(String roundId, String processKey, String stepId) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(processKey)
                .variableValueEquals("roundId", roundId).activityIdIn(stepId).count();
    }

    private List<ProcessInstance> instances(String roundId) {
        List<ProcessInstance> own = runtime.createProcessInstanceQuery().processInstanceBusinessKey(roundId)
                .rootProcessInstances().list();
        return own.stream().flatMap(root -> runtime.createProcessInstanceQuery()
                .rootProcessInstanceId(root.getId()).list().stream()).toList();
    }

    private static void count(String processKey, ActivityInstance node, Map<List<String>, Long> counts) {
        for (TransitionInstance entering : node.getChildTransitionInstances()) {
            counts.merge(List.of(processKey, entering.getActivityId()), 1L, Long::sum);
        }
        for (ActivityInstance child : node.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0) {
                counts.merge(List.of(processKey, child.getActivityId()), 1L, Long::sum);
            } else {
                count(processKey, child, counts);
            }
        }
    }

    private static String keyOf(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }
}
