package io.luxuan.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;

/** A bare engine in memory with the real files of {@code bpmn/} and {@link FakeSteps}: paths alone, no facts. */
@Tag("database")
abstract class ProcessScenarios {
    static final ProcessEngine ENGINE = engine();
    private static Map<Object, Object> beans;
    private static int sequence;

    final FakeSteps steps = new FakeSteps();
    private final String subject = "subject-" + sequence++;

    ProcessScenarios() {
        beans.put("steps", steps);
    }

    private static ProcessEngine engine() {
        beans = new HashMap<>();
        beans.put("steps", new FakeSteps());
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        TestDatabase database = TestDatabase.fresh();
        configuration.setDataSource(database.dataSource());
        configuration.setDatabaseType(database.engineType());
        configuration.setProcessEngineName("process-scenarios");
        configuration.setBeans(beans);
        configuration.setMetricsEnabled(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new VisitedNodes())));
        ProcessEngine engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        files().forEach(file -> deployment.addString(file.toString(), text(file)));
        deployment.deploy();
        return engine;
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String start(String process, Object... variables) {
        Map<String, Object> all = new HashMap<>(Map.of("roundId", subject));
        for (int i = 0; i < variables.length; i += 2) {
            all.put((String) variables[i], variables[i + 1]);
        }
        return ENGINE.getRuntimeService().startProcessInstanceByKey(process, subject, all).getId();
    }

    String subject() {
        return subject;
    }

    List<Task> tasks(String key) {
        return ENGINE.getTaskService().createTaskQuery().taskDefinitionKey(key).list().stream()
                .filter(this::isMine).toList();
    }

    /** Completes the one open task of this kind. */
    void done(String key, Object... routing) {
        List<Task> open = tasks(key);
        assertThat(open).as("open tasks " + key).hasSize(1);
        complete(open.get(0), routing);
    }

    void complete(Task task, Object... routing) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < routing.length; i += 2) {
            variables.put((String) routing[i], routing[i + 1]);
        }
        ENGINE.getTaskService().complete(task.getId(), variables);
    }

    void message(String name, Object... variables) {
        Map<String, Object> all = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            all.put((String) variables[i], variables[i + 1]);
        }
        ENGINE.getRuntimeService().createMessageCorrelation(name).processInstanceBusinessKey(subject)
                .setVariablesToTriggeredScope(all).correlate();
    }

    /** A new instance at the start event that waits for this message. */
    void begin(String message) {
        ENGINE.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(subject)
                .setVariable("roundId", subject).correlateStartMessage();
    }

    /** The timer of this node fires, or its asynchronous step runs. */
    void fire(String activity) {
        List<Job> jobs = ENGINE.getManagementService().createJobQuery().activityId(activity).list().stream()
                .filter(job -> instances().stream().anyMatch(it -> it.getId().equals(job.getProcessInstanceId()))).toList();
        assertThat(jobs).as("jobs at " + activity).hasSize(1);
        ENGINE.getManagementService().executeJob(jobs.get(0).getId());
    }

    List<ProcessInstance> instances() {
        List<ProcessInstance> roots = ENGINE.getRuntimeService().createProcessInstanceQuery()
                .processInstanceBusinessKey(subject).list();
        return roots.stream().map(ProcessInstance::getRootProcessInstanceId).distinct()
                .flatMap(root -> ENGINE.getRuntimeService().createProcessInstanceQuery().rootProcessInstanceId(root).list()
                        .stream()).toList();
    }

    void assertEnded() {
        assertThat(instances()).as("running instances").isEmpty();
    }

    /** Where the process stands: ids of the nodes that wait. */
    List<String> waiting() {
        return instances().stream()
                .flatMap(it -> ENGINE.getRuntimeService().getActiveActivityIds(it.getId()).stream()).sorted().toList();
    }

    private boolean isMine(Task task) {
        return instances().stream().anyMatch(it -> it.getId().equals(task.getProcessInstanceId()));
    }
}
