package io.luxuan.workflow.engine;

import io.luxuan.shared.NotFound;
import io.luxuan.workflow.FlowStep;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Deployed process files; a definition never changes, so what was read once is kept. */
@Component
public class ProcessModels {
    private final RepositoryService repository;
    private final Map<String, String> latest = new ConcurrentHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, Map<String, FlowStep>> steps = new ConcurrentHashMap<>();

    ProcessModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** Kept too: files are deployed when the program starts and at no other time. */
    public String latest(String processKey) {
        return latest.computeIfAbsent(processKey, key -> Optional.ofNullable(repository.createProcessDefinitionQuery()
                .processDefinitionKey(key).latestVersion().singleResult())
                .map(ProcessDefinition::getId).orElseThrow(() -> new NotFound("process", key)));
    }

    String xml(String definitionId) {
        return files.computeIfAbsent(definitionId, this::read);
    }

    public Map<String, FlowStep> steps(String definitionId) {
        return steps.computeIfAbsent(definitionId, id -> {
            Map<String, FlowStep> named = new LinkedHashMap<>();
            repository.getBpmnModelInstance(id).getModelElementsByType(FlowNode.class).stream()
                    .filter(node -> node.getName() != null)
                    .forEach(node -> named.put(node.getId(), step(node)));
            return named;
        });
    }

    /** By the latest drawing of the process, or by the newest one that has such a node. */
    public Optional<FlowStep> step(String processKey, String stepId) {
        FlowStep found = steps(latest(processKey)).get(stepId);
        return found != null ? Optional.of(found) : former(processKey).map(id -> steps(id).get(stepId))
                .filter(Objects::nonNull).findFirst();
    }

    private Stream<String> former(String processKey) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(processKey)
                .orderByProcessDefinitionVersion().desc().list().stream().map(ProcessDefinition::getId);
    }

    private static FlowStep step(FlowNode node) {
        return new FlowStep(node.getId(), node.getName(), node instanceof UserTask,
                node instanceof CallActivity call ? call.getCalledElement() : null);
    }

    String name(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(Process.class).iterator().next().getName();
    }

    private String read(String definitionId) {
        try (InputStream file = repository.getProcessModel(definitionId)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
