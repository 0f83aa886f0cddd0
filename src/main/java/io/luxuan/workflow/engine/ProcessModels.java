package io.luxuan.workflow.engine;

import io.luxuan.shared.NotFound;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.NodeKind;
import io.luxuan.workflow.Picture;
import io.luxuan.workflow.PictureNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Deployed process files; a definition never changes, so what was read once is kept. */
@Component
public class ProcessModels {
    private static final Pattern NODE = Pattern.compile("\\w*([tT]ask|Event|Gateway|callActivity|[sS]ubProcess|transaction)");

    private final RepositoryService repository;
    private final Map<String, String> latest = new ConcurrentHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, Map<String, FlowStep>> steps = new ConcurrentHashMap<>();
    private final AtomicReference<Map<String, String>> all = new AtomicReference<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, Picture> pictures = new ConcurrentHashMap<>();

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
            DrawingXml.anywhere(drawing(id), "*").stream().filter(ProcessModels::isNamedNode)
                    .forEach(node -> named.put(node.getAttribute("id"), step(node)));
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

    private static boolean isNamedNode(Element element) {
        return element.hasAttribute("name") && NODE.matcher(element.getLocalName()).matches();
    }

    private static FlowStep step(Element node) {
        return new FlowStep(node.getAttribute("id"), node.getAttribute("name"), "userTask".equals(node.getLocalName()),
                node.hasAttribute("calledElement") ? node.getAttribute("calledElement") : null);
    }

    Picture picture(String definitionId) {
        return pictures.computeIfAbsent(definitionId, id -> PictureReader.read(drawing(id)));
    }

    /** Nodes that only hold others. */
    Set<String> boxes(String definitionId) {
        return picture(definitionId).nodes().stream().filter(node -> node.kind() == NodeKind.BOX).map(PictureNode::id)
                .collect(Collectors.toSet());
    }

    Map<String, String> processes() {
        return all.updateAndGet(known -> known != null ? known : repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .sorted(Comparator.comparing(ProcessDefinition::getName, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.toMap(ProcessDefinition::getKey, it -> it.getName() == null ? it.getKey() : it.getName(),
                        (one, other) -> one, LinkedHashMap::new)));
    }

    String name(String definitionId) {
        return names.computeIfAbsent(definitionId,
                id -> DrawingXml.inside(drawing(id), "process").findFirst().orElseThrow().getAttribute("name"));
    }

    private Element drawing(String definitionId) {
        try (InputStream file = repository.getProcessModel(definitionId)) {
            return DrawingXml.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String read(String definitionId) {
        try (InputStream file = repository.getProcessModel(definitionId)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
