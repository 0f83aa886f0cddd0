package io.luxuan.workflow.engine;

import io.luxuan.shared.MovableClock;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.instance.InstanceMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Writes down the instances of a version that did not: once, and where it was cut off the next start goes on. */
@Component
class InstanceAdoption {
    static final String NAME = "flow-instances";
    private static final int AT_ONCE = 200;

    private final InstanceMapper mapper;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final MovableClock clock;

    InstanceAdoption(InstanceMapper mapper, HistoryService history, RuntimeService runtime, MovableClock clock) {
        this.mapper = mapper;
        this.history = history;
        this.runtime = runtime;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void adopt() {
        if (mapper.isDone(NAME)) {
            return;
        }
        HistoricProcessInstanceQuery all = history.createHistoricProcessInstanceQuery().orderByProcessInstanceId().asc();
        int from = 0;
        try {
            for (List<HistoricProcessInstance> page = all.listPage(from, AT_ONCE); !page.isEmpty(); page = all.listPage(from, AT_ONCE)) {
                write(page);
                from += AT_ONCE;
            }
            mapper.done(NAME, clock.now());
        } catch (DuplicateKeyException otherNode) {
            return;
        }
    }

    /** Work goes on meanwhile: what is there already was begun by this version. */
    private void write(List<HistoricProcessInstance> page) {
        Set<String> known = mapper.known(page.stream().map(HistoricProcessInstance::getId).toList());
        List<HistoricProcessInstance> missing = page.stream().filter(it -> !known.contains(it.getId())).toList();
        if (!missing.isEmpty()) {
            Map<String, String> rounds = rounds(missing);
            mapper.insertAll(missing.stream().map(it -> row(it, rounds.get(it.getId()))).toList());
            endSince(missing);
        }
    }

    /** Those that came to their end between being read and being written down. */
    private void endSince(List<HistoricProcessInstance> written) {
        Set<String> running = written.stream().filter(it -> it.getEndTime() == null).map(HistoricProcessInstance::getId).collect(Collectors.toSet());
        if (!running.isEmpty()) {
            history.createHistoricProcessInstanceQuery().processInstanceIds(running).finished().list()
                    .forEach(it -> mapper.endAll(List.of(it.getId()), ChinaTime.of(it.getEndTime()), it.getDeleteReason()));
        }
    }

    /** Of those that ended, only rounds' own and lean ones still say which round it was. */
    private Map<String, String> rounds(List<HistoricProcessInstance> page) {
        String[] ids = page.stream().filter(it -> it.getEndTime() == null).map(HistoricProcessInstance::getId).toArray(String[]::new);
        return ids.length == 0 ? Map.of() : runtime.createVariableInstanceQuery().variableName("roundId").executionIdIn(ids).list().stream()
                .filter(it -> it.getValue() != null)
                .collect(Collectors.toMap(VariableInstance::getExecutionId, it -> (String) it.getValue(), (one, other) -> one));
    }

    private static FlowInstance row(HistoricProcessInstance it, String round) {
        return new FlowInstance(it.getId(), it.getProcessDefinitionKey(), it.getProcessDefinitionId(), it.getBusinessKey(),
                it.getCaseInstanceId() != null ? it.getCaseInstanceId() : round, it.getSuperProcessInstanceId(),
                ChinaTime.of(it.getStartTime()), ChinaTime.of(it.getEndTime()), it.getDeleteReason());
    }
}
