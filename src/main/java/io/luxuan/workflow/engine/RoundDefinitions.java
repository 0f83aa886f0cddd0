package io.luxuan.workflow.engine;

import io.luxuan.workflow.FlowStep;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** By which version of each drawing a round goes, or went: its history tells it as long as the history is kept. */
@Component
class RoundDefinitions {
    private final HistoryService history;
    private final ProcessModels models;

    RoundDefinitions(HistoryService history, ProcessModels models) {
        this.history = history;
        this.models = models;
    }

    /** Definitions by process key, in the order in which they are called. @param others processes beside the round's own */
    Collection<String> of(String roundId, String processKey, List<String> others) {
        Map<String, String> own = used(roundId);
        Set<String> found = new LinkedHashSet<>();
        collect(processKey, own, found);
        own.keySet().stream().sorted().forEach(key -> collect(key, own, found));
        others.forEach(key -> collect(key, own, found));
        return found;
    }

    String of(String roundId, String processKey) {
        return definition(processKey, used(roundId));
    }

    private void collect(String processKey, Map<String, String> own, Set<String> found) {
        String definition = definition(processKey, own);
        if (found.add(definition)) {
            models.steps(definition).values().stream().map(FlowStep::part).filter(part -> part != null)
                    .forEach(part -> collect(part, own, found));
        }
    }

    private String definition(String processKey, Map<String, String> own) {
        String definition = own.get(processKey);
        return definition != null ? definition : models.latest(processKey);
    }

    /** The newest of each process, if several. */
    private Map<String, String> used(String roundId) {
        Map<String, String> used = new HashMap<>();
        for (HistoricProcessInstance instance : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(roundId).orderByProcessInstanceStartTime().asc().list()) {
            used.put(instance.getProcessDefinitionKey(), instance.getProcessDefinitionId());
        }
        return used;
    }
}
