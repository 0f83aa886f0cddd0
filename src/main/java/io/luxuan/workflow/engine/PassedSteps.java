package io.luxuan.workflow.engine;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.workflow.EndedTask;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.PassedStep;
import io.luxuan.workflow.engine.lean.LeanProcess;
import io.luxuan.workflow.instance.InstanceMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** The history of an instance: of a lean one the steps where people acted, of all others every named step. */
@Component
class PassedSteps {
    private final InstanceMapper mapper;
    private final HistoryService history;
    private final ProcessModels models;

    PassedSteps(InstanceMapper mapper, HistoryService history, ProcessModels models) {
        this.mapper = mapper;
        this.history = history;
        this.models = models;
    }

    Slice<PassedStep> of(FlowInstance instance, String cursor, int limit) {
        int offset = offset(cursor);
        List<PassedStep> oneMore = LeanProcess.is(instance.processKey())
                ? tasks(instance, offset, limit + 1) : nodes(instance, offset, limit + 1);
        boolean more = oneMore.size() > limit;
        return new Slice<>(more ? oneMore.subList(0, limit) : oneMore, more ? String.valueOf(offset + limit) : null);
    }

    private static int offset(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,6}")) {
            throw new NotFound("page of a history", cursor);
        }
        return Integer.parseInt(cursor);
    }

    private List<PassedStep> tasks(FlowInstance instance, int offset, int limit) {
        return mapper.tasksOf(instance.id(), offset, limit).stream().map(task -> new PassedStep(task.taskKey(),
                name(instance, task.taskKey()), task.who(), task.openedAt(), task.endedAt(), !task.done(), null)).toList();
    }

    private List<PassedStep> nodes(FlowInstance instance, int offset, int limit) {
        List<HistoricActivityInstance> nodes = history.createHistoricActivityInstanceQuery().processInstanceId(instance.id())
                .orderByHistoricActivityInstanceStartTime().desc().orderByHistoricActivityInstanceId().desc().listPage(offset, limit);
        List<String> taskIds = nodes.stream().map(HistoricActivityInstance::getTaskId).filter(Objects::nonNull).toList();
        Map<String, EndedTask> ended = taskIds.isEmpty() ? Map.of() : mapper.tasks(taskIds).stream()
                .collect(Collectors.toMap(EndedTask::taskId, Function.identity()));
        return nodes.stream().map(node -> step(instance, node, node.getTaskId() == null ? null : ended.get(node.getTaskId()))).toList();
    }

    private PassedStep step(FlowInstance instance, HistoricActivityInstance node, EndedTask task) {
        return new PassedStep(node.getActivityId(), name(instance, node.getActivityId()), task == null ? node.getAssignee() : task.who(),
                ChinaTime.of(node.getStartTime()), ChinaTime.of(node.getEndTime()), node.isCanceled(), node.getCalledProcessInstanceId());
    }

    private String name(FlowInstance instance, String stepId) {
        String id = stepId.replaceFirst("#.*", "");
        FlowStep step = models.steps(instance.definitionId()).get(id);
        return step == null ? null : step.name();
    }
}
