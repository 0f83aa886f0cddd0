package io.luxuan.workflow.engine;

import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.ManyAtOnce;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import io.luxuan.workflow.task.WorkItems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.NativeProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForSignedIn
class EngineManyAtOnce implements ManyAtOnce {
    private final RuntimeService runtime;
    private final EngineCommands commands;
    private final Processes processes;
    private final Tasks tasks;
    private final WorkItems workItems;

    EngineManyAtOnce(RuntimeService runtime, EngineCommands commands, Processes processes, Tasks tasks, WorkItems workItems) {
        this.runtime = runtime;
        this.commands = commands;
        this.processes = processes;
        this.tasks = tasks;
        this.workItems = workItems;
    }

    @Override
    @Transactional
    public void startFirst(String processKey, Collection<String> subjectIds, String roundId, Map<String, Object> variables) {
        together(() -> subjectIds.forEach(id -> processes.startFirst(processKey, id, roundId, variables)));
    }

    @Override
    @Transactional
    public void send(String message, Collection<String> subjectIds, Map<String, Object> variables) {
        together(() -> subjectIds.forEach(id -> {
            if (!processes.send(message, id, variables)) {
                throw new IllegalStateException(id + " does not wait for " + message);
            }
        }));
    }

    /** By the index of business keys, in one query for all. */
    @Override
    @Transactional
    @ForManagers
    public void remove(String processKey, Collection<String> subjectIds, String why) {
        if (subjectIds.isEmpty()) {
            return;
        }
        List<String> keys = List.copyOf(subjectIds);
        String places = IntStream.range(0, keys.size()).mapToObj(i -> "#{key" + i + "}").collect(Collectors.joining(", "));
        NativeProcessInstanceQuery query = runtime.createNativeProcessInstanceQuery().sql(
                "SELECT * FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL AND BUSINESS_KEY_ IN (" + places + ")");
        IntStream.range(0, keys.size()).forEach(i -> query.parameter("key" + i, keys.get(i)));
        List<String> own = query.list().stream()
                .filter(it -> it.getProcessDefinitionId().startsWith(processKey + ":")).map(ProcessInstance::getId).toList();
        if (!own.isEmpty()) {
            together(() -> runtime.deleteProcessInstances(own, why, false, true, false));
        }
    }

    @Override
    @Transactional
    public void complete(String taskKey, Collection<String> subjectIds, Map<String, Object> routing) {
        List<WorkItem> open = workItems.lockAll(taskKey, subjectIds);
        Set<String> found = open.stream().map(WorkItem::subjectId).collect(Collectors.toSet());
        if (found.size() < Set.copyOf(subjectIds).size()) {
            throw new Refusal("task.gone");
        }
        together(() -> workItems.removeAll(open, () -> open.forEach(item -> tasks.complete(item, routing))));
    }

    private void together(Runnable work) {
        EngineErrors.unwrapped(() -> {
            commands.together(work);
            return null;
        });
    }
}
