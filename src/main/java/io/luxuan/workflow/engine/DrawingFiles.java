package io.luxuan.workflow.engine;

import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawing.Family;
import io.luxuan.workflow.Drawings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads {@code rounds/} and {@code parts/} of a folder of drawings once, when the platform starts. */
@UseCase
@ForEveryone
public class DrawingFiles implements Drawings {
    private static final String FAMILY = "family";
    private static final String OPTIONAL = "optional";
    /** Processes that a round's modules start for single applications or batches instead of calling them. */
    private static final String STARTS = "starts";
    private static final String APPLICATION = "application";
    private static final String UNREVIEWED = "application-without-panel";
    private static final String REVIEWED = "application-review";

    private final Map<String, Drawing> drawings = new LinkedHashMap<>();

    @Autowired
    public DrawingFiles() {
        this("classpath*:bpmn/");
    }

    /** @param folder location with a slash at its end, as Spring's resource loaders take it */
    public DrawingFiles(String folder) {
        Map<String, Process> parts = read(folder + "parts/*.bpmn");
        read(folder + "rounds/*.bpmn").forEach((key, round) -> drawings.put(key, drawing(round, parts)));
    }

    @Override
    public Optional<Drawing> of(String processKey) {
        return Optional.ofNullable(drawings.get(processKey));
    }

    @Override
    public Set<String> ofApplications() {
        return drawings.values().stream().flatMap(drawing -> Stream.of(drawing.application(), drawing.unreviewed()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Override
    public Set<String> processes() {
        return Set.copyOf(drawings.keySet());
    }

    private static Drawing drawing(Process round, Map<String, Process> parts) {
        Set<String> required = new HashSet<>();
        Set<String> optional = new HashSet<>();
        collect(round, parts, required, optional, true);
        started(round).forEach(part -> {
            required.add(part);
            collect(parts.get(part), parts, required, optional, true);
        });
        optional.removeAll(required);
        return new Drawing(round.getId(), round.getName(), Family.valueOf(property(round, FAMILY).toUpperCase(Locale.ROOT)), required, optional,
                Set.copyOf(started(round)), orElse(property(round, APPLICATION), REVIEWED), orElse(property(round, UNREVIEWED), null));
    }

    private static List<String> started(Process round) {
        return Stream.of(property(round, STARTS).split(" ")).filter(part -> !part.isEmpty()).toList();
    }

    private static String orElse(String given, String other) {
        return given.isEmpty() ? other : given;
    }

    /** What an optional part calls is as optional as it is. */
    private static void collect(
            Process process, Map<String, Process> parts, Set<String> required, Set<String> optional, boolean isRequired) {
        for (CallActivity call : process.getModelInstance().getModelElementsByType(CallActivity.class)) {
            boolean needed = isRequired && !"true".equals(property(call, OPTIONAL));
            boolean isNew = (needed ? required : optional).add(call.getCalledElement());
            if (isNew && parts.containsKey(call.getCalledElement())) {
                collect(parts.get(call.getCalledElement()), parts, required, optional, needed);
            }
        }
    }

    private static String property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return "";
        }
        return element.getExtensionElements().getElementsQuery()
                .filterByType(CamundaProperties.class).list().stream()
                .flatMap(all -> all.getCamundaProperties().stream()).filter(one -> name.equals(one.getCamundaName()))
                .map(CamundaProperty::getCamundaValue).findFirst().orElse("");
    }

    private static Map<String, Process> read(String pattern) {
        Map<String, Process> found = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (InputStream stream = file.getInputStream()) {
                    Bpmn.readModelFromStream(stream).getModelElementsByType(Process.class)
                            .forEach(process -> found.put(process.getId(), process));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
