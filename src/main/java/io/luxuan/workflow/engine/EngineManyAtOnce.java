package io.luxuan.workflow.engine;

import io.luxuan.shared.Refusal;
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
import org.springframework.transaction.annotation.Transactional;

@UseCase
@ForSignedIn
class EngineManyAtOnce implements ManyAtOnce {
    private final EngineCommands commands;
    private final Processes processes;
    private final Tasks tasks;
    private final WorkItems workItems;

    EngineManyAtOnce(EngineCommands commands, Processes processes, Tasks tasks, WorkItems workItems) {
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
