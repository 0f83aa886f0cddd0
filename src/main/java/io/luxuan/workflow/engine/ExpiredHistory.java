package io.luxuan.workflow.engine;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.instance.InstanceMapper;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * The engine's history of instances that ended longer ago than their process says (historyTimeToLive), and never sooner.
 * The engine's own clean-up is not used: it wants a removal time on every history row, which each step would write.
 */
@UseCase
@ForSystem
class ExpiredHistory implements Expiring {
    private final HistoryService history;
    private final RepositoryService repository;
    private final InstanceMapper instances;
    private final MovableClock clock;

    ExpiredHistory(HistoryService history, RepositoryService repository, InstanceMapper instances, MovableClock clock) {
        this.history = history;
        this.repository = repository;
        this.instances = instances;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "process-history";
    }

    @Override
    public Period kept() {
        return Period.ofDays(1);
    }

    @Override
    public long expired(LocalDateTime before) {
        return definitions().stream().mapToLong(definition -> ended(definition, before).count()).sum();
    }

    @Override
    public int remove(LocalDateTime before, int limit) {
        for (ProcessDefinition definition : definitions()) {
            List<String> ids = ended(definition, before).listPage(0, limit).stream().map(HistoricProcessInstance::getId).toList();
            if (!ids.isEmpty()) {
                history.deleteHistoricProcessInstancesIfExists(ids);
                instances.forgetTasks(ids);
                instances.forget(ids);
                return ids.size();
            }
        }
        return 0;
    }

    private List<ProcessDefinition> definitions() {
        return repository.createProcessDefinitionQuery().list().stream()
                .filter(definition -> definition.getHistoryTimeToLive() != null).toList();
    }

    private HistoricProcessInstanceQuery ended(ProcessDefinition definition, LocalDateTime before) {
        LocalDateTime ofProcess = clock.now().minusDays(definition.getHistoryTimeToLive());
        LocalDateTime earlier = before.isBefore(ofProcess) ? before : ofProcess;
        return history.createHistoricProcessInstanceQuery().processDefinitionId(definition.getId()).finished()
                .finishedBefore(Date.from(earlier.atZone(MovableClock.CHINA).toInstant()));
    }
}
