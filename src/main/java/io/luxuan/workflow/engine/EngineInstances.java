package io.luxuan.workflow.engine;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.FlowInstance;
import io.luxuan.workflow.FlowStep;
import io.luxuan.workflow.InstanceFilter;
import io.luxuan.workflow.InstanceNow;
import io.luxuan.workflow.Instances;
import io.luxuan.workflow.instance.InstanceCursor;
import io.luxuan.workflow.instance.InstanceMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

@UseCase
@ForStaff
class EngineInstances implements Instances {
    private final InstanceMapper mapper;
    private final ProcessModels models;

    EngineInstances(InstanceMapper mapper, ProcessModels models) {
        this.mapper = mapper;
        this.models = models;
    }

    @Override
    public Slice<FlowInstance> find(InstanceFilter filter, String cursor, int limit) {
        return filter.findsNothing() ? new Slice<>(List.of(), null)
                : slice(mapper.find(filter, InstanceCursor.parse(cursor), limit + 1), limit);
    }

    @Override
    public long count(InstanceFilter filter) {
        return filter.findsNothing() ? 0 : mapper.count(filter);
    }

    @Override
    public FlowInstance get(String id) {
        FlowInstance found = mapper.get(id);
        if (found == null) {
            throw new NotFound("process instance", id);
        }
        return found;
    }

    @Override
    public Slice<FlowInstance> children(String id, String cursor, int limit) {
        return slice(mapper.children(id, InstanceCursor.parse(cursor), limit + 1), limit);
    }

    @Override
    public List<FlowInstance> runningOf(Collection<String> subjectIds) {
        return subjectIds.isEmpty() ? List.of() : mapper.runningOf(subjectIds);
    }

    @Override
    public Map<String, InstanceNow> now(Collection<FlowInstance> instances) {
        List<FlowInstance> running = instances.stream().filter(FlowInstance::isRunning).toList();
        Map<String, InstanceNow> all = new HashMap<>();
        instances.forEach(instance -> all.put(instance.id(), InstanceNow.ENDED));
        if (running.isEmpty()) {
            return all;
        }
        List<String> ids = running.stream().map(FlowInstance::id).toList();
        Map<String, List<InstanceMapper.Standing>> standing = mapper.standing(ids).stream()
                .collect(Collectors.groupingBy(InstanceMapper.Standing::instanceId));
        Set<String> failed = Set.copyOf(mapper.failed(ids));
        Set<String> suspended = Set.copyOf(mapper.suspended(ids));
        running.forEach(it -> all.put(it.id(), new InstanceNow(named(it, standing.getOrDefault(it.id(), List.of())),
                failed.contains(it.id()), suspended.contains(it.id()))));
        return all;
    }

    /** The one execution of a box that holds others is no place of its own. */
    private List<FlowStep> named(FlowInstance instance, List<InstanceMapper.Standing> standing) {
        Map<String, FlowStep> steps = models.steps(instance.definitionId());
        Set<String> boxes = models.boxes(instance.definitionId());
        return standing.stream().map(InstanceMapper.Standing::stepId).filter(step -> !boxes.contains(step))
                .map(steps::get).filter(Objects::nonNull).toList();
    }

    private static Slice<FlowInstance> slice(List<FlowInstance> oneMore, int limit) {
        return Slice.of(oneMore, limit, InstanceCursor::of);
    }
}
