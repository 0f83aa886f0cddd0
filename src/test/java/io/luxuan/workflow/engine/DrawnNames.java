package io.luxuan.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Every name by which the files of {@code bpmn/} call the platform.
 *
 * @param thrown   escalations that some node throws
 * @param caught   escalations that some node catches
 */
record DrawnNames(Set<String> steps, Set<String> deadlines, Set<String> participants, Set<String> messages, Set<String> tasks,
        Set<String> thrown, Set<String> caught) {

    static DrawnNames read() {
        List<Path> files = files();
        return new DrawnNames(called(files, "run"), called(files, "due"), called(files, "who|members"),
                found(files, Pattern.compile("<message id=\"[^\"]*\" name=\"([^\"]*)\"")),
                elements(files, UserTask.class).map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new)),
                escalations(files, ThrowEvent.class), escalations(files, CatchEvent.class));
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> called(List<Path> files, String methods) {
        return found(files, Pattern.compile("steps\\.(?:" + methods + ")\\(execution,'([^']*)'\\)"));
    }

    private static Set<String> found(List<Path> files, Pattern name) {
        return files.stream().flatMap(file -> name.matcher(text(file)).results())
                .map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <E extends BaseElement> Stream<E> elements(List<Path> files, Class<E> kind) {
        return files.stream().map(file -> Bpmn.readModelFromFile(file.toFile()))
                .flatMap(model -> model.getModelElementsByType(kind).stream());
    }

    private static Set<String> escalations(List<Path> files, Class<?> kind) {
        return elements(files, EscalationEventDefinition.class).filter(event -> kind.isInstance(event.getParentElement()))
                .map(EscalationEventDefinition::getEscalation).map(Escalation::getEscalationCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
