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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;

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
        Map<String, Element> parts = read(folder + "parts/*.bpmn");
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

    private static Drawing drawing(Element round, Map<String, Element> parts) {
        Set<String> required = new HashSet<>();
        Set<String> optional = new HashSet<>();
        collect(round, parts, required, optional, true);
        started(round).forEach(part -> {
            required.add(part);
            collect(parts.get(part), parts, required, optional, true);
        });
        optional.removeAll(required);
        return new Drawing(round.getAttribute("id"), round.getAttribute("name"),
                Family.valueOf(property(round, FAMILY).toUpperCase(Locale.ROOT)), required, optional,
                Set.copyOf(started(round)), orElse(property(round, APPLICATION), REVIEWED), orElse(property(round, UNREVIEWED), null));
    }

    private static List<String> started(Element round) {
        return Stream.of(property(round, STARTS).split(" ")).filter(part -> !part.isEmpty()).toList();
    }

    private static String orElse(String given, String other) {
        return given.isEmpty() ? other : given;
    }

    /** What an optional part calls is as optional as it is. */
    private static void collect(
            Element process, Map<String, Element> parts, Set<String> required, Set<String> optional, boolean isRequired) {
        for (Element call : DrawingXml.anywhere(process, "callActivity")) {
            boolean needed = isRequired && !"true".equals(property(call, OPTIONAL));
            String called = call.getAttribute("calledElement");
            boolean isNew = (needed ? required : optional).add(called);
            if (isNew && parts.containsKey(called)) {
                collect(parts.get(called), parts, required, optional, needed);
            }
        }
    }

    private static String property(Element element, String name) {
        return DrawingXml.inside(element, "extensionElements").flatMap(of -> DrawingXml.inside(of, "properties"))
                .flatMap(of -> DrawingXml.inside(of, "property")).filter(one -> name.equals(one.getAttribute("name")))
                .map(one -> one.getAttribute("value")).findFirst().orElse("");
    }

    private static Map<String, Element> read(String pattern) {
        Map<String, Element> found = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (InputStream stream = file.getInputStream()) {
                    DrawingXml.inside(DrawingXml.read(stream), "process").forEach(process -> found.put(process.getAttribute("id"), process));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
