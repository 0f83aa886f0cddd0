package io.luxuan.workflow.engine;

import io.luxuan.shared.KeptFigures;
import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.FlowStep;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open and overdue tasks by process and step, over all rounds: every step where people act has its line, also at zero. */
@Component
public class TaskGauges {
    private final RepositoryService repository;
    private final ProcessModels models;
    private final MeterRegistry meters;
    private final KeptFigures<Map<String, KindCount>> counts;

    TaskGauges(RepositoryService repository, ProcessModels models, FigureMapper figures, MovableClock clock, MeterRegistry meters) {
        this.repository = repository;
        this.models = models;
        this.meters = meters;
        this.counts = new KeptFigures<>(() -> figures.tasks(clock.now()).stream()
                .collect(Collectors.toMap(count -> count.processKey() + "/" + count.taskKey(), Function.identity())));
    }

    /** Tasks of one kind in all rounds. */
    record KindCount(String processKey, String taskKey, long open, long overdue) {}

    /** After the deployment of the processes. */
    @EventListener(ApplicationReadyEvent.class)
    void register() {
        List<String> processes = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(definition -> definition.getKey()).toList();
        for (String process : processes) {
            models.steps(models.latest(process)).values().stream().filter(FlowStep::people).forEach(step -> {
                gauge("luxuan.tasks.open", "Open tasks of all rounds", process, step, KindCount::open);
                gauge("luxuan.tasks.overdue", "Open tasks past their due moment", process, step, KindCount::overdue);
            });
        }
    }

    public void forget() {
        counts.forget();
    }

    private void gauge(String name, String description, String process, FlowStep step, ToLongFunction<KindCount> figure) {
        String kind = process + "/" + step.id();
        Gauge.builder(name, counts, all -> all.read(found -> found.containsKey(kind) ? figure.applyAsLong(found.get(kind)) : 0))
                .description(description).tag("process", process).tag("task", step.id()).register(meters);
    }
}
