package io.luxuan.workflow;

import io.luxuan.shared.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** A small process of the tests alone, whose one step runs in the background and fails when it is told to. */
@Configuration(proxyBeanMethods = false)
public class Chores {
    public static final Map<String, RuntimeException> BROKEN = new ConcurrentHashMap<>();
    public static final Set<String> DONE = ConcurrentHashMap.newKeySet();

    private final RepositoryService repository;

    Chores(RepositoryService repository) {
        this.repository = repository;
    }

    @EventListener(ApplicationReadyEvent.class)
    void deploy() {
        repository.createDeployment().addModelInstance("chore.bpmn", Bpmn.createExecutableProcess("chore")
                .name("杂务").camundaHistoryTimeToLive(10).startEvent().serviceTask("sweep-floor").name("扫地").camundaAsyncBefore()
                .camundaExpression("${steps.run(execution,'sweep-floor')}").endEvent().done()).deploy();
    }

    @Bean
    static ProcessStep sweepFloor() {
        return ProcessStep.doing("sweep-floor", context -> {
            RuntimeException failure = BROKEN.get(context.subjectId());
            if (failure != null) {
                throw failure;
            }
            DONE.add(context.subjectId());
        });
    }

    public static RuntimeException refusal() {
        return new Refusal("task.reminded");
    }
}
