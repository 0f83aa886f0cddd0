package io.luxuan.bench.scale;

import com.zaxxer.hikari.HikariDataSource;
import io.luxuan.shared.statistics.StatementCounter;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine as one who knows it would run it without any platform: the same model, pool, isolation and ids, batches on,
 * one command a transaction. At {@code full} everything else is the engine's default; at {@code activity} it writes as
 * little as the platform's own engine.
 */
final class BareEngine implements AutoCloseable {
    private static final String PROCESS = "application-review";

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final Workers workers;
    private final Meter meter;

    BareEngine(ScaleDatabase database, String history, int connections, Workers workers) {
        this.workers = workers;
        this.meter = new Meter(database);
        pool = database.pool(connections);
        engine = configuration(history).buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource("bpmn/parts/" + PROCESS + ".bpmn").deploy();
    }

    private ProcessEngineConfiguration configuration(String history) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + UUID.randomUUID());
        configuration.setDataSource(new StatementCounter(pool));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(history);
        configuration.setBeans(Map.of("steps", new BareSteps(Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(30))))));
        if (!history.equals(ProcessEngineConfiguration.HISTORY_FULL)) {
            configuration.setMetricsEnabled(false);
            configuration.setTaskMetricsEnabled(false);
            configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
            configuration.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        }
        return configuration;
    }

    /** May be called again: the next applications come on top of those that are there. */
    void play(int applications) {
        String[] instances = new String[applications];
        List<Integer> all = java.util.stream.IntStream.range(0, applications).boxed().toList();
        meter.phase("start", () -> workers.each(all, i -> instances[i] = start()));
        meter.phase("formality", () -> workers.each(all, i -> complete(instances[i], Map.of("formality", "pass"))));
        meter.phase("panel", () -> workers.each(all, i -> engine.getRuntimeService()
                .createMessageCorrelation("panel-drawn").processInstanceId(instances[i]).correlate()));
        meter.phase("score", () -> workers.each(all, i -> complete(instances[i], Map.of())));
        long left = engine.getRuntimeService().createProcessInstanceQuery().count();
        if (left > 0) {
            throw new IllegalStateException(left + " instances of the bare engine have not ended");
        }
    }

    private String start() {
        return engine.getRuntimeService().startProcessInstanceByKey(PROCESS, UUID.randomUUID().toString(),
                Map.of("roundId", "round", "recommendationNeeded", false)).getId();
    }

    /** One query for the open tasks, one transaction for each. */
    private void complete(String instance, Map<String, Object> routing) {
        for (Task task : engine.getTaskService().createTaskQuery().processInstanceId(instance).list()) {
            engine.getTaskService().complete(task.getId(), routing);
        }
    }

    Map<String, Figures> figures() {
        return meter.withTotal();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
